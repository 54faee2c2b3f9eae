import type { Node } from "../../../src/svg/node.ts";

/**
 * A drawing whose lines are faint by their stroke and not as layers. resvg makes a picture of its own for each layer,
 * which costs time, and it ends the whole process over one that lies outside the picture.
 */
export const flat = (drawing: Node): Node => {
  const { opacity = null, ...others } = drawing.attributes;
  const isLine = drawing.tag === "path" && opacity !== null && others.stroke !== undefined;
  return {
    ...drawing,
    attributes: isLine ? { ...others, "stroke-opacity": opacity } : drawing.attributes,
    children: drawing.children.map((child) => (typeof child === "string" ? child : flat(child))),
  };
};
