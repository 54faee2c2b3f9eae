const observers = new Set<FakeResizeObserver>();

/** An observer of sizes that is told of them by the test. */
export class FakeResizeObserver implements ResizeObserver {
  readonly #told: ResizeObserverCallback;
  readonly #watched = new Set<Element>();
  constructor(told: ResizeObserverCallback) {
    this.#told = told;
    observers.add(this);
  }
  observe(element: Element): void {
    this.#watched.add(element);
  }
  unobserve(element: Element): void {
    this.#watched.delete(element);
  }
  disconnect(): void {
    this.#watched.clear();
    observers.delete(this);
  }
  tell(element: Element): void {
    if (this.#watched.has(element)) this.#told([], this);
  }
}

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Gives an element a box in px, and tells whoever watches its size. */
export const resize = (element: Element, { left, top, width, height }: Box): void => {
  Object.defineProperties(element, {
    clientWidth: { value: width, configurable: true },
    clientHeight: { value: height, configurable: true },
  });
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  for (const observer of observers) observer.tell(element);
};
