import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { attributeOf, elementsOf } from "./parsed.ts";

// What a launcher cuts to a shape of its own keeps its middle four fifths (https://www.w3.org/TR/appmanifest/).
const SAFE = 0.78;

/** The icon inside a ground of its own colour that reaches every edge. */
const maskable = (icon: string): string => {
  const ground = elementsOf(icon).find(({ tagName }) => tagName === "rect");
  const fill = ground === undefined ? null : attributeOf(ground, "fill");
  if (fill === null) throw new Error("icon.svg has no ground.");
  const inset = 16 * (1 - SAFE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${fill}"/><g transform="translate(${inset} ${inset}) scale(${SAFE})">${icon}</g></svg>`;
};

const png = (svg: string, width: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();

/** The icon as the pictures that installing asks for. */
export const writeIcons = (dist: string): void => {
  const icon = readFileSync(`${dist}icon.svg`, "utf8");
  for (const width of [192, 512]) writeFileSync(`${dist}icon-${width}.png`, png(icon, width));
  writeFileSync(`${dist}icon-maskable-512.png`, png(maskable(icon), 512));
  // iOS rounds the corners itself.
  writeFileSync(`${dist}icon-180.png`, png(maskable(icon), 180));
};
