import { tourOf } from "../../model/tours/tour.ts";
import { heldTours } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { JobState } from "./JobState.tsx";
import { useSlides } from "./useSlides.ts";

/** In the share dialog, while a tour is open. */
export const SlidesSection = () => {
  const ref = useSlice(({ view }) => view.tour);
  const tour = ref && tourOf(heldTours(), ref);
  const { job, save, cancel } = useSlides();
  if (!tour) return null;
  return (
    <section aria-labelledby="share-slides">
      <h3 id="share-slides">{say.takeaway.slides.title}</h3>
      <p>{say.takeaway.slides.about(tour.title, tour.steps.length)}</p>
      <button type="button" className="share-button share-alone" onClick={() => save(tour)}>
        <span className="unseen">{say.share.save}</span> {say.takeaway.slides.save}
      </button>
      <JobState job={job} onCancel={cancel} />
    </section>
  );
};
