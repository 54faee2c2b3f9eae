import { dark } from "../model/drawing/palette.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { plainCaption, type Step } from "../model/tours/tour.ts";
import type { Worldview } from "../model/view/view.ts";
import { PRESENTED } from "../stage/tourHighlight.ts";
import type { WorldTopology } from "../svg/basemap.ts";
import { type Node, node, toMarkup } from "../svg/node.ts";
import { PICTURE, placed, wordsAsObstacles } from "./slideLayout.ts";
import { drawStep } from "./stepPicture.ts";

export type SlidePicture = {
  readonly atlas: Atlas;
  readonly step: Step;
  readonly topology: WorldTopology;
  readonly worldview: Worldview;
  /** Style sheet with the typeface; see `share/fonts.ts`. */
  readonly fonts: string;
};

const { width, height } = PICTURE;

const shade = (id: string, y: number, tall: number, from: number, to: number): readonly Node[] => [
  node("linearGradient", { id, x1: 0, y1: 0, x2: 0, y2: 1 }, [
    node("stop", { offset: 0, "stop-color": dark.sea, "stop-opacity": from }),
    node("stop", { offset: 1, "stop-color": dark.sea, "stop-opacity": to }),
  ]),
  node("rect", { y, width, height: tall, fill: `url(#${id})` }),
];

/** A step's map for a slide, as the markup of an SVG. Its ends lie in shade: text in a presentation has no halo. */
export const slidePicture = ({ fonts, ...picture }: SlidePicture): string => {
  const { step } = picture;
  const low = placed.caption.y - 60;
  const map = drawStep({
    ...picture,
    palette: dark,
    size: PICTURE,
    prefix: "slide",
    magnify: PRESENTED,
    obstacles: wordsAsObstacles(step.headline, plainCaption(step.caption)),
  });
  return toMarkup({
    ...map,
    children: [
      node("style", {}, [fonts]),
      node("rect", { width, height, fill: dark.sea }),
      ...map.children.slice(0, -1),
      ...shade("slide-high", 0, placed.title.y + placed.title.h + 60, 0.86, 0),
      ...shade("slide-low", low, height - low, 0, 0.94),
      // Marks and names are over the shade: they were placed clear of the words.
      ...map.children.slice(-1),
    ],
  });
};
