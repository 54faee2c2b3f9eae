import type { Handle } from "../../model/time/axis.ts";

/** The handle whose date is being typed, and the text the field opens with. */
export type Typing = { readonly handle: Handle; readonly text: string };

/** Where focus goes back to when the field closes. */
export const sliderId = (handle: Handle): string => `timeline-${handle}`;
