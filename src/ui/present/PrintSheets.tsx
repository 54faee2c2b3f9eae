import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { sourceLine } from "../../files/sourceLine.ts";
import { drawStep } from "../../files/stepPicture.ts";
import { light } from "../../model/drawing/palette.ts";
import type { Tour } from "../../model/tours/tour.ts";
import { worldviewNow } from "../../stage/surroundings.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { Drawing } from "./Drawing.tsx";
import { Caption } from "./stepText.tsx";
import { useTopology } from "./useTopology.ts";

const size = { width: 1040, height: 560 };

/** One page a step: headline, picture, caption, sources. Drawn only when the page goes to paper. */
export const PrintSheets = ({ tour }: { readonly tour: Tour }) => {
  const atlas = useSlice((state) => state.atlas);
  const worldview = useSlice(({ view }) => worldviewNow(view));
  const topology = useTopology();
  const [printing, setPrinting] = useState(false);

  // React meets a device: the printer takes the page as it stands when this event is over.
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);

  if (!printing) return null;
  return (
    <div className="print-sheets">
      {tour.steps.map((step, index) => (
        <section key={step.headline} className="print-sheet">
          <h2>{step.headline}</h2>
          {topology && (
            <Drawing
              className="print-picture"
              of={topology}
              draw={() =>
                drawStep({ atlas, step, topology, worldview, palette: light, size, prefix: `print-${index}` })
              }
            />
          )}
          <p className="print-caption">
            <Caption text={step.caption} />
          </p>
          <p className="print-source">
            {sourceLine(atlas, step)} {say.tours.notRoutes} {tour.title},{" "}
            {say.tours.position(index + 1, tour.steps.length)}.
          </p>
        </section>
      ))}
    </div>
  );
};
