import { drawThumbnail } from "../../files/stepPicture.ts";
import { live } from "../../model/drawing/palette.ts";
import type { Tour } from "../../model/tours/tour.ts";
import { worldviewNow } from "../../stage/surroundings.ts";
import { goToStep } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { Drawing } from "./Drawing.tsx";
import { useFocusFirst } from "./useFocusFirst.ts";
import { useTopology } from "./useTopology.ts";

type Props = { readonly tour: Tour; readonly step: number; readonly onClose: () => void };

const size = { width: 640, height: 360 };

/** All steps at a glance, to go straight to one of them. */
export const Strip = ({ tour, step: now, onClose }: Props) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const worldview = useSlice(({ view }) => worldviewNow(view));
  const topology = useTopology();
  // It is opened to choose from.
  const current = useFocusFirst<HTMLButtonElement>();
  return (
    <nav className="present-strip" aria-label={say.tours.strip}>
      <ol>
        {tour.steps.map((step, index) => (
          <li key={step.headline}>
            <button
              type="button"
              aria-label={say.tours.toStep(index + 1, step.headline)}
              aria-current={index + 1 === now ? "step" : undefined}
              ref={index + 1 === now ? current : undefined}
              onClick={() => {
                goToStep(store, index + 1);
                onClose();
              }}
            >
              {topology ? (
                <Drawing
                  className="present-thumbnail"
                  of={topology}
                  draw={() =>
                    drawThumbnail({
                      atlas,
                      step,
                      topology,
                      worldview,
                      palette: live,
                      size,
                      prefix: `strip-${index}`,
                    })
                  }
                />
              ) : (
                <span className="present-thumbnail" />
              )}
              <span className="present-thumbnail-name">
                {index + 1}. {step.headline}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
