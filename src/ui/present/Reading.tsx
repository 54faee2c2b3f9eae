import { FileDown, Presentation, Printer, X } from "lucide";
import { useEffect, useRef } from "react";
import { sourceLine } from "../../files/sourceLine.ts";
import type { Tour } from "../../model/tours/tour.ts";
import { goToStep, leaveTour, openTour } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { JobState } from "../takeaway/JobState.tsx";
import { useSlides } from "../takeaway/useSlides.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { PrintSheets } from "./PrintSheets.tsx";
import { Caption, OnMap } from "./stepText.tsx";
import { theLand } from "./useTopology.ts";
import { watchSteps } from "./watchSteps.ts";
import "./reading.css";

/** Once the pictures can be drawn: the printer does not wait for them. */
const print = (): void => void theLand().then(() => window.print());

type Props = { readonly tour: Tour; readonly step: number };

/** The steps as a text beside the map; the map shows the step whose words are in the middle. */
export const Reading = ({ tour, step: now }: Props) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const column = useRef<HTMLElement>(null);
  const slides = useSlides();

  // React meets a device: the scroll position leads, and the step follows.
  useEffect(() => {
    const element = column.current;
    const { tour: opened } = store.getState().view;
    return element ? watchSteps(element, opened?.step ?? 1, (step) => goToStep(store, step)) : undefined;
  }, [store]);

  return (
    <>
      <section
        ref={column}
        className="reading"
        aria-label={say.tours.reading.name(tour.title)}
        // A region that scrolls has to take focus, or a keyboard cannot scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
      >
        <header className="reading-head">
          <h1>{tour.title}</h1>
          <p>{tour.summary}</p>
          <div className="reading-tools">
            <button
              type="button"
              className="header-button"
              onClick={() => openTour(store, tour.slug, "present", now)}
            >
              <Icon of={Presentation} size={18} /> {say.tours.present}
            </button>
            <button type="button" className="header-button" onClick={print}>
              <Icon of={Printer} size={18} /> {say.tours.reading.print}
            </button>
            <button
              type="button"
              className="header-button"
              aria-label={say.takeaway.slides.named(tour.title)}
              onClick={() => slides.save(tour)}
            >
              <Icon of={FileDown} size={18} /> {say.takeaway.slides.save}
            </button>
            <button type="button" className="header-button" onClick={() => leaveTour(store)}>
              <Icon of={X} size={18} /> {say.tours.reading.leave}
            </button>
          </div>
          <JobState job={slides.job} onCancel={slides.cancel} />
        </header>
        {tour.steps.map((step, index) => (
          <section
            key={step.headline}
            className="reading-step"
            data-step={index + 1}
            aria-labelledby={`reading-${index + 1}`}
            aria-current={index + 1 === now ? "step" : undefined}
          >
            <p className="reading-position">{say.tours.position(index + 1, tour.steps.length)}</p>
            <h2 id={`reading-${index + 1}`}>{step.headline}</h2>
            <p className="reading-caption">
              <Caption text={step.caption} />
            </p>
            <OnMap step={step} />
            <p className="reading-notes">{step.notes}</p>
            <p className="reading-source">{sourceLine(atlas, step)}</p>
          </section>
        ))}
      </section>
      <PrintSheets tour={tour} />
    </>
  );
};
