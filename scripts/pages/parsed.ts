import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  html,
  parse,
  parseFragment,
  serialize,
} from "parse5";

/** Markup as a browser reads it. */

type Parent = DefaultTreeAdapterMap["parentNode"];
export type Element = DefaultTreeAdapterMap["element"];

const elementsIn = (parent: Parent): readonly Element[] =>
  parent.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : []));

/** Every element of some markup, in order. */
export const elementsOf = (markup: string): readonly Element[] => elementsIn(parseFragment(markup));

export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((attribute) => attribute.name === name)?.value ?? null;

export const textOf = ({ childNodes }: Element): string =>
  childNodes.map((child) => ("value" in child ? child.value : "")).join("");

/** Whether it is a link of one of these relations. */
export const isLink = (element: Element, ...relations: readonly string[]): boolean =>
  element.tagName === "link" && relations.includes(attributeOf(element, "rel") ?? "");

export const setAttribute = (element: Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }];
};

export const remove = (element: Element): void => defaultTreeAdapter.detachNode(element);

export const putStyleBefore = (element: Element, css: string): void => {
  const style = defaultTreeAdapter.createElement("style", html.NS.HTML, []);
  defaultTreeAdapter.insertText(style, css);
  if (element.parentNode !== null) defaultTreeAdapter.insertBefore(element.parentNode, style, element);
};

/** A page in which `edit` has changed each element as it likes. */
export const editPage = (page: string, edit: (element: Element) => void): string => {
  const document = parse(page);
  elementsIn(document).forEach(edit);
  return serialize(document);
};

/**
 * Style attributes as rules: the policy lets a style element through by its hash, but no attribute. The scripts set
 * them anew when they start.
 */
export const styleAttributesAsRules = (markup: string): { readonly html: string; readonly css: string } => {
  const fragment = parseFragment(markup);
  const styles = elementsIn(fragment).flatMap(({ attrs }) => attrs.filter(({ name }) => name === "style"));
  const rules = styles.map(({ value }, index) => `[data-style="${index}"]{${value}}`);
  styles.forEach((attribute, index) => {
    attribute.name = "data-style";
    attribute.value = String(index);
  });
  return { html: serialize(fragment), css: rules.join("") };
};
