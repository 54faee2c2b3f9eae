import type { Lit } from "../../model/scene.ts";
import { unlit } from "../../model/scene.ts";
import type { Pointer } from "../../state/store.ts";

/** What the pointer lights on the map. */
export const litBy = (pointer: Pointer): Lit => {
  switch (pointer.kind) {
    case "none":
      return unlit;
    case "place":
      return { kind: "place", place: pointer.place };
    case "threads":
      return {
        kind: "partnership",
        partnership: pointer.partnerships[pointer.index] ?? pointer.partnerships[0],
      };
  }
};
