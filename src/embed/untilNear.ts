/**
 * Resolves when the element has a size and is about to be seen: a frame far down an article waits as it was prerendered.
 */
export const untilNear = (element: HTMLElement, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting) || element.clientWidth === 0) return;
        observer.disconnect();
        done();
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
  });
