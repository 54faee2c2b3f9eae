/** A drawing as plain data: written as markup in node, and kept in step with a document in the browser. */
export type Node = {
  readonly tag: string;
  /** Siblings are told apart by key, so that an element keeps its focus while others come and go. */
  readonly key: string | null;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly (Node | string)[];
};

export const node = (
  tag: string,
  attributes: Node["attributes"] = {},
  children: Node["children"] = [],
  key: string | null = null,
): Node => ({ tag, key, attributes, children });

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");

/** Valid XML, and HTML when it stands in a page. */
export const toMarkup = ({ tag, attributes, children }: Node): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const inner = children
    .map((child) => (typeof child === "string" ? escaped(child) : toMarkup(child)))
    .join("");
  return inner === "" ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
};

const SVG = "http://www.w3.org/2000/svg";

const drawn = new WeakMap<Element, Node>();

const setAttributes = (element: Element, now: Node["attributes"], before: Node["attributes"]): void => {
  for (const name of Object.keys(before)) {
    if (!(name in now) || now[name] === null) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(now)) {
    if (value !== null && value !== before[name]) element.setAttribute(name, String(value));
  }
};

const elementFor = (child: Node): Element => {
  const element = document.createElementNS(SVG, child.tag);
  update(element, child);
  return element;
};

const sameText = (a: Node, b: Node): boolean =>
  a.children.length === b.children.length && a.children.every((child, i) => child === b.children[i]);

/** Makes `element` show `next`, touching only what changed since the last call. */
export const update = (element: Element, next: Node): void => {
  const before = drawn.get(element);
  if (before === next) return;
  setAttributes(element, next.attributes, before?.attributes ?? {});
  drawn.set(element, next);
  if (next.children.some((child) => typeof child === "string")) {
    if (!before || !sameText(before, next)) element.textContent = next.children.join("");
    return;
  }
  // What goes, goes first: then nothing that stays has to be moved past it, and an element that is moved loses focus.
  const staying = new Set(next.children.map((child) => (typeof child === "string" ? null : child.key)));
  const keyed = new Map<string, Element>();
  for (const old of [...element.children]) {
    const key = drawn.get(old)?.key ?? null;
    if (key === null) continue;
    if (staying.has(key)) keyed.set(key, old);
    else old.remove();
  }
  let at: Element | null = element.firstElementChild;
  for (const child of next.children) {
    if (typeof child === "string") continue;
    const was = at ? drawn.get(at) : undefined;
    const reusable =
      child.key === null ? (was?.key === null && was.tag === child.tag ? at : null) : keyed.get(child.key);
    const target = reusable ?? elementFor(child);
    if (reusable) update(reusable, child);
    if (target === at) at = target.nextElementSibling;
    else element.insertBefore(target, at);
  }
  while (at) {
    const gone = at;
    at = at.nextElementSibling;
    gone.remove();
  }
};
