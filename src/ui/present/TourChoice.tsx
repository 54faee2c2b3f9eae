import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Tour } from "../../model/tour.ts";
import type { TourUse } from "../../model/view.ts";
import { useSetu } from "../../state/store.ts";
import { openTour } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { closeTours } from "../tours/openTours.ts";
import { useFocusFirst } from "./useFocusFirst.ts";
import "../dialog.css";

export const TourChoice = ({ tours }: { readonly tours: readonly Tour[] }) => {
  const store = useSetu();
  const dialog = useRef<HTMLDialogElement>(null);
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
          <X aria-hidden="true" size={20} />
        </button>
      </div>
      <div className="tours-body">
        <p>{tours.length > 0 ? say.tours.lead : say.tours.noTours}</p>
        <ul>
          {tours.map(({ slug, title, summary, steps }, index) => (
            <li key={slug} className="tours-one">
              <h3>{title}</h3>
              <p>
                {summary} <span className="tours-count">{say.tours.steps(steps.length)}</span>
              </p>
              <div className="tours-buttons">
                <button
                  type="button"
                  className="primary"
                  ref={index === 0 ? first : undefined}
                  aria-label={say.tours.presentNamed(title)}
                  onClick={() => begin(slug, "present")}
                >
                  {say.tours.present}
                </button>
                <button
                  type="button"
                  className="tours-read"
                  aria-label={say.tours.readNamed(title)}
                  onClick={() => begin(slug, "read")}
                >
                  {say.tours.read}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
};
