/**
 * Tells which step's words are in the middle of a column that scrolls, and scrolls to the first one. Returns stop.
 */
export const watchSteps = (
  column: HTMLElement,
  first: number,
  onStep: (step: number) => void,
): (() => void) => {
  const sections = [...column.querySelectorAll<HTMLElement>("[data-step]")];
  if (first > 1) sections[first - 1]?.scrollIntoView({ block: "center", behavior: "instant" });
  let now = first;
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      const step = Number(entered?.getAttribute("data-step"));
      if (!(step > 0) || step === now) return;
      now = step;
      onStep(step);
    },
    // A line across the middle: one step at most touches it.
    { root: column, rootMargin: "-50% 0px -50% 0px" },
  );
  for (const section of sections) observer.observe(section);
  return () => observer.disconnect();
};
