import { mapText } from "./en/map.ts";
import { shellText } from "./en/shell.ts";
import { timelineText } from "./en/timeline.ts";

/** Every word the interface says. Other languages are objects of the same type, so a missing key does not compile. */
export const en = { map: mapText, shell: shellText, timeline: timelineText } as const;

export type Catalogue = typeof en;
