import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { expect, it } from "vitest";
import { makePace, PaceContext, Paced, useParts } from "../../src/ui/pace.tsx";

const Parts = ({ ready = true, onDrawn = () => {} }: { ready?: boolean; onDrawn?: () => void }) => {
  const standing = useParts(3, ready);
  useEffect(() => {
    onDrawn();
  });
  return <p>{Math.min(standing, 3)} of 3</p>;
};

const shown = (): readonly (string | null)[] =>
  screen.getAllByText(/of 3$/).map(({ textContent }) => textContent);

/** A pace whose breaths end when the test says so. */
const heldPace = () => {
  let breathing: (() => void)[] = [];
  return {
    pace: makePace(() => new Promise<void>((done) => breathing.push(done))),
    breathe: () =>
      act(async () => {
        const over = breathing;
        breathing = [];
        for (const done of over) done();
      }),
  };
};

it("draws all parts in one go where nobody asked for a pace", () => {
  let drawings = 0;
  render(<Parts onDrawn={() => (drawings += 1)} />);
  expect(shown()).toEqual(["3 of 3"]);
  expect(drawings).toBe(1);
});

it("draws one more part after each breath", async () => {
  const { pace, breathe } = heldPace();
  render(
    <PaceContext value={pace}>
      <Parts />
    </PaceContext>,
  );
  for (const seen of ["0 of 3", "1 of 3", "2 of 3", "3 of 3"]) {
    expect(shown()).toEqual([seen]);
    await breathe();
  }
  expect(shown()).toEqual(["3 of 3"]);
});

it("waits until its parts are ready to be drawn", async () => {
  const { pace, breathe } = heldPace();
  const drawn = (ready: boolean) => (
    <PaceContext value={pace}>
      <Parts ready={ready} />
    </PaceContext>
  );
  const { rerender } = render(drawn(false));
  await breathe();
  expect(shown()).toEqual(["0 of 3"]);
  rerender(drawn(true));
  await breathe();
  expect(shown()).toEqual(["1 of 3"]);
});

it("is done when every part stands, those that came with another one too", async () => {
  const { pace, breathe } = heldPace();
  let done = false;
  void pace.done.then(() => {
    done = true;
  });
  const Outer = () => (useParts(1) > 0 ? <Parts /> : null);
  render(
    <Paced pace={pace}>
      <Outer />
    </Paced>,
  );
  // One breath for the outer part, three for those inside.
  for (const _ of [1, 2, 3]) {
    await breathe();
    expect(done).toBe(false);
  }
  await breathe();
  expect(shown()).toEqual(["3 of 3"]);
  expect(done).toBe(true);
});

it("draws in one go what comes after the first drawing", async () => {
  const { pace, breathe } = heldPace();
  const drawn = (two: boolean) => (
    <Paced pace={pace}>
      <Parts />
      {two && <Parts />}
    </Paced>
  );
  const { rerender } = render(drawn(false));
  for (const _ of [1, 2, 3]) await breathe();
  rerender(drawn(true));
  expect(shown()).toEqual(["3 of 3", "3 of 3"]);
});

it("is done as well when what was being drawn goes away", async () => {
  const { pace } = heldPace();
  const { unmount } = render(
    <Paced pace={pace}>
      <Parts />
    </Paced>,
  );
  unmount();
  await expect(pace.done).resolves.toBeUndefined();
});
