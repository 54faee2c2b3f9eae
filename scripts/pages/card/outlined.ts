import { type Node, node } from "../../../src/svg/node.ts";
import type { Typeface } from "./typeface.ts";

// Labels stand in the narrow cut.
const LABEL_WIDTH = 88;

const starts = { start: 0, middle: 0.5, end: 1 } as const;

const startOf = (anchor: unknown): number => starts[anchor as keyof typeof starts] ?? 0;

/** Attributes that place and set a text; a path has none of them. */
const setting = new Set(["x", "y", "text-anchor", "font-size", "font-weight"]);

const outlinedText = ({ attributes, children }: Node, typeface: Typeface): Node => {
  const size = Number(attributes["font-size"]);
  const { d, advance } = typeface.outline(children.join(""), size, {
    weight: Number(attributes["font-weight"] ?? 400),
    width: LABEL_WIDTH,
  });
  const x = Number(attributes.x ?? 0) - startOf(attributes["text-anchor"]) * advance;
  const kept = Object.entries(attributes).filter(([name]) => !setting.has(name));
  return node("path", {
    ...Object.fromEntries(kept),
    d,
    transform: `translate(${x.toFixed(2)} ${Number(attributes.y ?? 0).toFixed(2)})`,
  });
};

/** A drawing with every text as a path. Each text has to carry its own `font-size`. */
export const outlined = (drawing: Node, typeface: Typeface): Node =>
  drawing.tag === "text"
    ? outlinedText(drawing, typeface)
    : {
        ...drawing,
        children: drawing.children.map((child) =>
          typeof child === "string" ? child : outlined(child, typeface),
        ),
      };
