import { sceneOf } from "../model/drawing/scene.ts";
import { selectedFor } from "../state/selected.ts";
import type { State } from "../state/store.ts";
import type { Shown } from "../svg/mapDevice.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/catalogue.ts";
import { highlightOf } from "./highlight.ts";
import { obstaclesIn } from "./obstacles.ts";
import { calloutsOfTour, magnifyFor, tourHighlight } from "./tourHighlight.ts";

/** What the map in an element shows of a state. */
export const shownFor = ({ atlas, view, pointer }: State, element: HTMLElement): Shown => {
  const selected = selectedFor(atlas, view);
  const lit = pointer.kind === "none" ? tourHighlight(atlas, view) : highlightOf(pointer);
  const size = { width: element.clientWidth, height: element.clientHeight };
  // Asked anew each time: the page may have turned to another language.
  return {
    name: say.map.mapName,
    atlas,
    scene: sceneOf(atlas, view, selected, lit),
    selected,
    words: labelWords(say),
    names: { mark: say.map.markName, junction: say.map.junctionName },
    chosen: view.selection.kind === "place" ? view.selection.place : null,
    obstacles: obstaclesIn(element),
    callouts: calloutsOfTour(atlas, view),
    magnify: magnifyFor(view, size),
  };
};
