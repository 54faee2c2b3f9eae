import { X } from "lucide";
import { type Ref, useEffect, useRef } from "react";
import type { Tour } from "../../model/tours/tour.ts";
import type { TourUse } from "../../model/view/view.ts";
import { openTour } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { JobState } from "../takeaway/JobState.tsx";
import { useSlides } from "../takeaway/useSlides.ts";
import { closeTours } from "../tours/openTours.ts";
import { useSetu } from "../useStore.ts";
import { useFocusFirst } from "./useFocusFirst.ts";
import "../dialog.css";

type EntryProps = {
  readonly tour: Tour;
  readonly first: Ref<HTMLButtonElement> | undefined;
  readonly onBegin: (slug: string, as: TourUse) => void;
  readonly onSlides: (tour: Tour) => void;
};

const TourEntry = ({ tour, first, onBegin, onSlides }: EntryProps) => {
  const { slug, title, summary, steps } = tour;
  return (
    <li className="tours-one">
      <h3>{title}</h3>
      <p>
        {summary} <span className="tours-count">{say.tours.steps(steps.length)}</span>
      </p>
      <div className="tours-buttons">
        <button
          type="button"
          className="primary"
          ref={first}
          aria-label={say.tours.presentNamed(title)}
          onClick={() => onBegin(slug, "present")}
        >
          {say.tours.present}
        </button>
        <button
          type="button"
          className="tours-read"
          aria-label={say.tours.readNamed(title)}
          onClick={() => onBegin(slug, "read")}
        >
          {say.tours.read}
        </button>
        <button type="button" aria-label={say.takeaway.slides.named(title)} onClick={() => onSlides(tour)}>
          {say.takeaway.slides.save}
        </button>
      </div>
    </li>
  );
};

export const TourChoice = ({ tours }: { readonly tours: readonly Tour[] }) => {
  const store = useSetu();
  const dialog = useRef<HTMLDialogElement>(null);
  const slides = useSlides();
  // React meets a device: only a call can open a dialog as a modal one.
  useEffect(() => dialog.current?.showModal(), []);
  // P and Enter begin the first tour.
  const first = useFocusFirst<HTMLButtonElement>();
  const begin = (slug: string, as: TourUse): void => {
    dialog.current?.close();
    openTour(store, slug, as);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog tours"
      aria-labelledby="tours-title"
      closedby="any"
      onClose={closeTours}
    >
      <div className="dialog-head">
        <h2 id="tours-title">{say.tours.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say.tours.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon of={X} size={20} />
        </button>
      </div>
      <div className="tours-body">
        <p>{tours.length > 0 ? say.tours.lead : say.tours.noTours}</p>
        <ul>
          {tours.map((tour, index) => (
            <TourEntry
              key={tour.slug}
              tour={tour}
              first={index === 0 ? first : undefined}
              onBegin={begin}
              onSlides={slides.save}
            />
          ))}
        </ul>
        <JobState job={slides.job} onCancel={slides.cancel} />
      </div>
    </dialog>
  );
};
