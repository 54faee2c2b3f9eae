import type { IconNode } from "lucide";
import { createElement } from "react";

type Props = {
  /** The drawing, from Lucide. */
  readonly of: IconNode;
  /** px */
  readonly size: number;
  /** What it says to who cannot see it; without one it is an ornament. */
  readonly name?: string;
  readonly strokeWidth?: number;
  readonly fill?: string;
  readonly className?: string;
};

export const Icon = ({ of, size, name, strokeWidth = 2, fill = "none", className }: Props) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: one that says something is named by aria-label.
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill={fill}
    stroke="currentColor"
    strokeWidth={strokeWidth}
    strokeLinecap="round"
    strokeLinejoin="round"
    {...(name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
  >
    {of.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
  </svg>
);
