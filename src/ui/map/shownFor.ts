import { sceneOf } from "../../model/scene.ts";
import type { State } from "../../state/store.ts";
import type { Shown } from "../../svg/mapDevice.ts";
import { labelWords } from "../../svg/words.ts";
import { say } from "../../text/catalogue.ts";
import { selectedFor } from "../useSelected.ts";
import { takenIn } from "./covers.ts";
import { litBy } from "./lit.ts";
import { calloutsOfTour, litByTour, magnifyFor } from "./ofTour.ts";

/** What the map in an element shows of a state. */
export const shownFor = ({ atlas, view, pointer }: State, element: HTMLElement): Shown => {
  const selected = selectedFor(atlas, view);
  const lit = pointer.kind === "none" ? litByTour(atlas, view) : litBy(pointer);
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
    taken: takenIn(element),
    callouts: calloutsOfTour(atlas, view),
    magnify: magnifyFor(view, size),
  };
};
