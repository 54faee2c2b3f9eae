import { z } from "zod";
import { heading, id, mapOf, plainText } from "./shape.ts";

/** What editors write about a tour; data/README.md says the same in words. What fits is counted once numbers are in. */

const atMostTwo = { error: "a step has room for two annotations" };

export const tourSchema = mapOf({
  id,
  title: heading(48),
  summary: plainText(160),
  steps: z
    .array(
      mapOf({
        headline: heading(120),
        caption: plainText(400),
        notes: plainText(1200),
        view: z.string(),
        light: z.string().nullish(),
        annotations: z
          .array(
            mapOf({
              record: id.nullish(),
              along: z
                .number()
                .min(0, { error: "must be between 0 and 1" })
                .max(1, { error: "must be between 0 and 1" })
                .nullish(),
              place: id.nullish(),
              text: heading(120),
              note: heading(120).nullish(),
            }),
          )
          .max(2, atMostTwo)
          .nullish(),
        sources: z.array(id).min(1, { error: "needs at least one source" }),
      }),
    )
    .min(1, { error: "needs at least one step" }),
});

export type TourEntry = z.infer<typeof tourSchema>;
export type StepEntry = TourEntry["steps"][number];
