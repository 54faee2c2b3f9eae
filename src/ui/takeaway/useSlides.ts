import { fileName } from "../../model/export/origin.ts";
import { atStep, type Tour } from "../../model/tours/tour.ts";
import { homeView } from "../../model/view/view.ts";
import { linkTo } from "../../state/url.ts";
import { useSetu } from "../useStore.ts";
import { useJob } from "./useJob.ts";

/** Where a step is presented; null on a page that is a file, whose address means nothing to anybody else. */
const addressOf = (tour: Tour, step: number): string | null =>
  location.protocol === "file:"
    ? null
    : linkTo(atStep([tour], homeView, { slug: tour.slug, step, as: "present" }));

/** Makes the slides of a tour and saves them. The library that writes them comes when it is asked for. */
export const useSlides = () => {
  const store = useSetu();
  const { job, start, cancel } = useJob();
  const save = (tour: Tour): Promise<void> => {
    const { atlas, view } = store.getState();
    const name = fileName(atlas.edition, `${tour.slug}.pptx`);
    return start(name, async (work) => {
      const { makeSlides } = await import("../../files/makeSlides.ts");
      const file = await makeSlides(
        {
          atlas,
          tour,
          chosen: view.worldview,
          addressOf: (step) => addressOf(tour, step),
        },
        work,
      );
      return { file, name };
    });
  };
  return { job, save, cancel } as const;
};
