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

/** What is to be done to an element; null takes it out. */
export type Edit = {
  readonly attributes?: Readonly<Record<string, string>>;
  /** A style element that comes before it. */
  readonly style?: string;
} | null;

const edited = (element: Element, edit: Edit): void => {
  if (edit === null) {
    defaultTreeAdapter.detachNode(element);
    return;
  }
  const { attributes = {}, style } = edit;
  element.attrs = [
    ...element.attrs.filter(({ name }) => !(name in attributes)),
    ...Object.entries(attributes).map(([name, value]) => ({ name, value })),
  ];
  if (style === undefined || element.parentNode === null) return;
  const sheet = defaultTreeAdapter.createElement("style", html.NS.HTML, []);
  defaultTreeAdapter.insertText(sheet, style);
  defaultTreeAdapter.insertBefore(element.parentNode, sheet, element);
};

/** A page with some of its elements edited; undefined leaves one as it is. */
export const editPage = (page: string, editOf: (element: Element) => Edit | undefined): string => {
  const document = parse(page);
  for (const element of elementsIn(document)) {
    const edit = editOf(element);
    if (edit !== undefined) edited(element, edit);
  }
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
