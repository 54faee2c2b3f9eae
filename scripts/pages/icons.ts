import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

// What a launcher cuts to a shape of its own keeps its middle four fifths (https://www.w3.org/TR/appmanifest/).
const SAFE = 0.78;

/** The mark on a ground that reaches every edge. */
const maskable = (icon: string): string => {
  const [, ground = "", art = ""] = icon.match(/(<rect[^>]*\/>)([\s\S]*)<\/svg>/) ?? [];
  const fill = ground.match(/fill="([^"]+)"/)?.[1] ?? "";
  if (fill === "" || art === "") throw new Error("icon.svg is not a ground with a drawing on it.");
  const inset = 16 * (1 - SAFE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${fill}"/><g transform="translate(${inset} ${inset}) scale(${SAFE})">${art}</g></svg>`;
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
