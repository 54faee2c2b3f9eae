import type { Page } from "playwright-core";

/**
 * How far what stood on the page has moved since it was first painted, and what did: cumulative layout shift, and one
 * line for each part that moved.
 */
export const layoutShift = (
  page: Page,
): Promise<{ readonly sum: number; readonly moved: readonly string[] }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        // Layout Instability's `layout-shift` entry; no DOM type knows it.
        type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
        const seen: Shift[] = [];
        const observer = new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[])));
        observer.observe({ type: "layout-shift", buffered: true });
        // What was buffered is handed over in a task of its own, before the frame after the next.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve({
              sum: seen.reduce((sum, { value }) => sum + value, 0),
              moved: seen.flatMap(({ value, sources }) =>
                sources.map(
                  ({ node }) => `${value.toFixed(4)} ${node?.getAttribute?.("class") ?? node?.nodeName}`,
                ),
              ),
            }),
          ),
        );
      }),
  );
