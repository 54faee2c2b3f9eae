import { createElement, type SVGProps } from "react";

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];
type Drawn = { readonly node: readonly Shape[] };
type Props = SVGProps<SVGSVGElement> & { readonly size?: number };

/**
 * Stands in for lucide-react's own function of this name, which also knows contexts, aliases and scaling strokes: two
 * kilobytes that no icon of a frame uses. Default, because that is how the icons import it.
 */
export default function createIcon({ node }: Drawn) {
  return ({ size = 24, ...rest }: Props) => (
    // biome-ignore lint/a11y/noSvgWithoutTitle: an icon that says something has its name from whoever shows it.
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(rest.role === undefined ? { "aria-hidden": true } : {})}
      {...rest}
    >
      {node.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
