import type { Highlight } from "../model/drawing/scene.ts";
import { noHighlight } from "../model/drawing/scene.ts";
import type { Pointer } from "../state/store.ts";

/** What the pointer lights on the map. */
export const highlightOf = (pointer: Pointer): Highlight => {
  switch (pointer.kind) {
    case "none":
      return noHighlight;
    case "place":
      return { kind: "place", place: pointer.place };
    case "threads":
      return {
        kind: "partnership",
        partnership: pointer.partnerships[pointer.index] ?? pointer.partnerships[0],
      };
  }
};
