import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { expect, it } from "vitest";
import { makeMountQueue } from "../../../src/start/mountQueue.ts";
import { FirstMount, MountQueueContext, useStagedCount } from "../../../src/ui/StagedMount.tsx";

const Parts = ({ ready = true, onDrawn = () => {} }: { ready?: boolean; onDrawn?: () => void }) => {
  const standing = useStagedCount(3, ready);
  useEffect(() => {
    onDrawn();
  });
  return <p>{Math.min(standing, 3)} of 3</p>;
};

const shown = (): readonly (string | null)[] =>
  screen.getAllByText(/of 3$/).map(({ textContent }) => textContent);

/** A queue whose breaths end when the test says so. */
const heldQueue = () => {
  let breathing: (() => void)[] = [];
  return {
    queue: makeMountQueue(() => new Promise<void>((done) => breathing.push(done))),
    release: () =>
      act(async () => {
        const over = breathing;
        breathing = [];
        for (const done of over) done();
      }),
  };
};

it("draws all parts in one go where nobody asked for a queue", () => {
  let drawings = 0;
  render(<Parts onDrawn={() => (drawings += 1)} />);
  expect(shown()).toEqual(["3 of 3"]);
  expect(drawings).toBe(1);
});

it("draws one more part after each breath", async () => {
  const { queue, release } = heldQueue();
  render(
    <MountQueueContext value={queue}>
      <Parts />
    </MountQueueContext>,
  );
  for (const seen of ["0 of 3", "1 of 3", "2 of 3", "3 of 3"]) {
    expect(shown()).toEqual([seen]);
    await release();
  }
  expect(shown()).toEqual(["3 of 3"]);
});

it("waits until its parts are ready to be drawn", async () => {
  const { queue, release } = heldQueue();
  const drawn = (ready: boolean) => (
    <MountQueueContext value={queue}>
      <Parts ready={ready} />
    </MountQueueContext>
  );
  const { rerender } = render(drawn(false));
  await release();
  expect(shown()).toEqual(["0 of 3"]);
  rerender(drawn(true));
  await release();
  expect(shown()).toEqual(["1 of 3"]);
});

it("is done when every part stands, those that came with another one too", async () => {
  const { queue, release } = heldQueue();
  let done = false;
  void queue.done.then(() => {
    done = true;
  });
  const Outer = () => (useStagedCount(1) > 0 ? <Parts /> : null);
  render(
    <FirstMount queue={queue}>
      <Outer />
    </FirstMount>,
  );
  // One breath for the outer part, three for those inside.
  for (const _ of [1, 2, 3]) {
    await release();
    expect(done).toBe(false);
  }
  await release();
  expect(shown()).toEqual(["3 of 3"]);
  expect(done).toBe(true);
});

it("draws in one go what comes after the first drawing", async () => {
  const { queue, release } = heldQueue();
  const drawn = (two: boolean) => (
    <FirstMount queue={queue}>
      <Parts />
      {two && <Parts />}
    </FirstMount>
  );
  const { rerender } = render(drawn(false));
  for (const _ of [1, 2, 3]) await release();
  rerender(drawn(true));
  expect(shown()).toEqual(["3 of 3", "3 of 3"]);
});

it("is done as well when what was being drawn goes away", async () => {
  const { queue } = heldQueue();
  const { unmount } = render(
    <FirstMount queue={queue}>
      <Parts />
    </FirstMount>,
  );
  unmount();
  await expect(queue.done).resolves.toBeUndefined();
});
