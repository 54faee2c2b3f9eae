/**
 * What a reader did to the prerendered page, done to the one that takes its place: a box that was ticked, words in the
 * search, an open menu, focus. Both are drawn by the same components, so an element's twin is at the same place in the
 * other tree; where it is not, as on a phone, nothing is carried.
 */
export const carryOver = (prerendered: Element, place: Element): (() => void) => {
  const twinOf = <T extends Element>(element: T): T | null => {
    const twin = pathTo(element, prerendered).reduce<Element | null>(
      (at, index) => at?.children[index] ?? null,
      place,
    );
    // The same tag in the same place; its class may differ, as that of a chosen thing does.
    return twin?.tagName === element.tagName ? (twin as T) : null;
  };
  const doings = [
    ...[...prerendered.querySelectorAll("details[open]")]
      .map((menu) => twinOf(menu as HTMLDetailsElement))
      .map(open),
    ...[...prerendered.querySelectorAll("input")].map((input) => enter(input, twinOf(input))),
  ];
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && prerendered.contains(activeElement) ? activeElement : null;
  const twin = focused && twinOf(focused);
  return () => {
    for (const doing of doings) doing();
    twin?.focus({ preventScroll: true });
  };
};

/** Which child to go to, from the root on. */
const pathTo = (element: Element, root: Element): readonly number[] => {
  const parent = element.parentElement;
  if (element === root || parent === null) return [];
  return [...pathTo(parent, root), [...parent.children].indexOf(element)];
};

const nothing = (): void => {};

const open = (menu: HTMLDetailsElement | null) => (): void => {
  if (menu) menu.open = true;
};

/** Does again what was done to an input since the page was read. */
const enter = (was: HTMLInputElement, twin: HTMLInputElement | null): (() => void) => {
  if (twin === null || twin.type !== was.type) return nothing;
  if (was.type === "checkbox" || was.type === "radio")
    return was.checked !== was.defaultChecked && was.checked !== twin.checked ? () => twin.click() : nothing;
  if (was.value === was.defaultValue) return nothing;
  return () => {
    twin.value = was.value;
    twin.dispatchEvent(new Event("input", { bubbles: true }));
  };
};
