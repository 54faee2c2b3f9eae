import { useEffect, useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import { sourceLine } from "../../files/sourceLine.ts";
import type { Tour } from "../../model/tours/tour.ts";
import { startAutoplay } from "../../state/autoplay.ts";
import { systemClock } from "../../state/player.ts";
import { makePresenting } from "../../state/presenting.ts";
import { startPresentKeys } from "../../state/presentKeys.ts";
import { channelName, startTourSync } from "../../state/tourSync.ts";
import { say } from "../../text/catalogue.ts";
import { useObstacle } from "../useObstacle.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { actionsFor } from "./actions.ts";
import { Band } from "./Band.tsx";
import { Controls } from "./Controls.tsx";
import { Keys } from "./Keys.tsx";
import { Laser } from "./Laser.tsx";
import { Strip } from "./Strip.tsx";
import { Caption, OnMap } from "./stepText.tsx";

type Props = { readonly tour: Tour; readonly step: number };

/** The words of a step over the whole map, and the devices of a talk. */
export const Presenter = ({ tour, step: number }: Props) => {
  const store = useSetu();
  const obstacle = useObstacle();
  const atlas = useSlice((state) => state.atlas);
  const [ui] = useState(() => makePresenting(Date.now()));
  const { blank, help, strip, laser } = useStore(ui);
  const actions = actionsFor(store);

  // React meets devices: keys, the notes' window and the clock of a lobby. Where a headline stands, keys are heard.
  useLayoutEffect(() => startPresentKeys(store, ui, window, actionsFor(store)), [store, ui]);
  useEffect(() => startAutoplay(store, ui, window, systemClock), [store, ui]);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    const stop = startTourSync(store, ui, channel);
    return () => {
      stop();
      channel.close();
    };
  }, [store, ui]);

  const step = tour.steps[number - 1];
  if (!step) return null;
  const count = tour.steps.length;
  return (
    <section className="present" aria-label={say.tours.stage(tour.title)}>
      <h1 className="present-headline" ref={obstacle}>
        {step.headline}
      </h1>
      <OnMap step={step} />
      <div className="present-low">
        <p className="present-caption" ref={obstacle}>
          <Caption text={step.caption} />
        </p>
        <div className="present-progress" ref={obstacle}>
          <span className="present-position">{say.tours.position(number, count)}</span>
          <span className="present-bars" aria-hidden="true">
            {tour.steps.map((each, index) => (
              <span key={each.headline} data-state={stateOf(index + 1, number)} />
            ))}
          </span>
        </div>
        <p className="present-source" ref={obstacle}>
          {sourceLine(atlas, step)} {say.tours.notRoutes}
        </p>
      </div>
      <Band />
      <p className="unseen" role="status">
        {say.tours.announced(number, count, step.headline)}
      </p>
      <Controls ui={ui} actions={actions} />
      {strip && <Strip tour={tour} step={number} onClose={() => ui.setState({ strip: false })} />}
      {help && <Keys onClose={() => ui.setState({ help: false })} />}
      {blank && (
        <button
          type="button"
          className="present-blank"
          aria-label={say.tours.blank}
          onClick={() => ui.setState({ blank: false })}
        />
      )}
      {laser && <Laser />}
    </section>
  );
};

const stateOf = (step: number, now: number): "past" | "now" | "to-come" =>
  step === now ? "now" : step < now ? "past" : "to-come";
