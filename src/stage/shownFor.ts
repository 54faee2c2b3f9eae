import type { Box } from "../model/drawing/labels.ts";
import type { Size } from "../model/drawing/lens.ts";
import { type Highlight, noHighlight, type Scene, sceneOf } from "../model/drawing/scene.ts";
import type { Atlas } from "../model/records/atlas.ts";
import type { View } from "../model/view/view.ts";
import { selectedFor } from "../state/selected.ts";
import type { State } from "../state/store.ts";
import type { Callouts } from "../svg/callouts.ts";
import type { Shown } from "../svg/mapDevice.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/frame.ts";
import { highlightOf } from "./highlight.ts";

/** What a tour adds to the map; see `tourOnMap`. */
export type OnMap = {
  readonly highlight: (atlas: Atlas, view: View) => Highlight;
  readonly callouts: (atlas: Atlas, view: View) => Callouts | null;
  readonly magnify: (view: View, size: Size) => number;
  /** Whether a selection is the tour's, which brings a camera of its own. */
  readonly isOwnSelection: (view: View) => boolean;
};

export const nothingOnMap: OnMap = {
  highlight: () => noHighlight,
  callouts: () => null,
  magnify: () => 1,
  isOwnSelection: () => false,
};

export type Around = {
  readonly size: Size;
  readonly obstacles: readonly Box[];
  /** Whether marks are buttons, and so have names. */
  readonly pressable: boolean;
};

const nameless = { mark: () => "", junction: () => "" };

/**
 * What a map shows of a state. The function remembers its last state: while only the pointer moves, the scene at rest
 * stays the same object, and no label is placed anew.
 */
export const makeShownFor = (onMap: OnMap, widthFactor: number) => {
  let last: Pick<State, "atlas" | "view"> | null = null;
  let rest: Scene | null = null;
  return ({ atlas, view, pointer }: State, { size, obstacles, pressable }: Around): Shown => {
    const selected = selectedFor(atlas, view);
    if (rest === null || last?.atlas !== atlas || last.view !== view)
      rest = sceneOf(atlas, view, selected, onMap.highlight(atlas, view));
    last = { atlas, view };
    const scene = pointer.kind === "none" ? rest : sceneOf(atlas, view, selected, highlightOf(pointer));
    // Asked anew each time: the page may have turned to another language.
    return {
      name: say.map.mapName,
      atlas,
      scene,
      rest,
      selected,
      words: labelWords(say),
      names: pressable ? { mark: say.map.markName, junction: say.map.junctionName } : nameless,
      chosen: view.selection.kind === "place" ? view.selection.place : null,
      obstacles,
      callouts: onMap.callouts(atlas, view),
      magnify: onMap.magnify(view, size),
      widthFactor,
    };
  };
};
