import { useLayoutEffect, useRef } from "react";
import { type Node, update } from "../../svg/node.ts";

type Props = { readonly draw: () => Node; readonly of: unknown; readonly className: string };

/** An SVG drawing inside the page; drawn anew when what it is `of` changes. */
export const Drawing = ({ draw, of, className }: Props) => {
  const svg = useRef<SVGSVGElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for everything that is drawn
  useLayoutEffect(() => {
    if (svg.current) update(svg.current, { ...draw(), key: null });
  }, [of]);
  return <svg ref={svg} className={className} />;
};
