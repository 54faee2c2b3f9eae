import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { expect, it } from "vitest";
import { PaceContext, useParts } from "../../src/ui/pace.ts";

const Parts = ({ ready = true, onDrawn = () => {} }: { ready?: boolean; onDrawn?: () => void }) => {
  const standing = useParts(3, ready);
  useEffect(() => {
    onDrawn();
  });
  return <p>{standing} of 3</p>;
};

/** A pace whose breaths end when the test says so. */
const heldPace = () => {
  let breathing: (() => void)[] = [];
  return {
    pace: () => new Promise<void>((done) => breathing.push(done)),
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
  expect(screen.getByText("3 of 3")).toBeTruthy();
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
    expect(screen.getByText(seen)).toBeTruthy();
    await breathe();
  }
  expect(screen.getByText("3 of 3")).toBeTruthy();
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
  expect(screen.getByText("0 of 3")).toBeTruthy();
  rerender(drawn(true));
  await breathe();
  expect(screen.getByText("1 of 3")).toBeTruthy();
});

it("keeps the pace it began with, and gives it to nothing that comes later", async () => {
  const { pace, breathe } = heldPace();
  const drawn = (given: typeof pace | null, two: boolean) => (
    <PaceContext value={given}>
      <Parts />
      {two && <Parts />}
    </PaceContext>
  );
  const { rerender } = render(drawn(pace, false));
  rerender(drawn(null, true));
  expect(screen.getAllByText(/of 3/).map(({ textContent }) => textContent)).toEqual(["0 of 3", "3 of 3"]);
  await breathe();
  expect(screen.getByText("1 of 3")).toBeTruthy();
});
