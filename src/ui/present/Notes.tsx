import { ChevronLeft, ChevronRight, RotateCcw } from "lucide";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Tour } from "../../model/tours/tour.ts";
import { makePresenting } from "../../state/presenting.ts";
import { startPresentKeys } from "../../state/presentKeys.ts";
import { channelName, startTourSync } from "../../state/tourSync.ts";
import { goToStep, moveStep } from "../../state/tours.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu } from "../useStore.ts";
import { Caption } from "./stepText.tsx";

type Props = { readonly tour: Tour; readonly step: number };

const two = (number: number): string => String(number).padStart(2, "0");

/** "04:07", and "1:04:07" from an hour on. */
export const clockText = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = two(Math.floor(seconds / 60) % 60);
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ""}${minutes}:${two(seconds % 60)}`;
};

const useNow = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticket = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(ticket);
  }, []);
  return now;
};

/** The speaker's window: what to say now, what comes next, and how long it has taken. */
export const Notes = ({ tour, step: number }: Props) => {
  const store = useSetu();
  const [ui] = useState(() => makePresenting(Date.now()));
  const began = useStore(ui, (state) => state.began);
  const now = useNow();

  // React meets devices: the window's name, and the other window.
  useEffect(() => {
    document.title = say.tours.notes.title(tour.title);
  }, [tour.title]);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    const stop = startTourSync(store, ui, channel);
    return () => {
      stop();
      channel.close();
    };
  }, [store, ui]);
  useEffect(
    () =>
      startPresentKeys(store, ui, window, {
        toggleFullScreen: () => {},
        openNotes: () => {},
        leave: () => window.close(),
      }),
    [store, ui],
  );

  const step = tour.steps[number - 1];
  if (!step) return null;
  const next = tour.steps[number];
  return (
    <main className="notes">
      <header className="notes-head">
        <p>
          {tour.title}, <strong>{say.tours.position(number, tour.steps.length)}</strong>
        </p>
        <p className="notes-clock">
          <span className="unseen">{say.tours.notes.elapsed}</span>
          <time>{clockText(now - began)}</time>
          <button
            type="button"
            className="icon-button"
            aria-label={say.tours.notes.reset}
            title={say.tours.notes.reset}
            onClick={() => ui.setState({ began: Date.now() })}
          >
            <Icon of={RotateCcw} size={20} />
          </button>
        </p>
      </header>
      <section className="notes-now" aria-label={say.tours.notes.now}>
        <h1>{step.headline}</h1>
        <p className="notes-caption">
          <Caption text={step.caption} />
        </p>
        <p className="notes-text">{step.notes}</p>
      </section>
      <section className="notes-next" aria-label={say.tours.notes.next}>
        <h2>{say.tours.notes.next}</h2>
        <p>{next ? next.headline : say.tours.notes.last}</p>
      </section>
      <nav className="notes-steps" aria-label={say.tours.controls}>
        <button
          type="button"
          className="notes-move"
          disabled={number === 1}
          onClick={() => moveStep(store, -1)}
        >
          <Icon of={ChevronLeft} size={22} /> {say.tours.back}
        </button>
        <ol>
          {tour.steps.map(({ headline }, index) => (
            <li key={headline}>
              <button
                type="button"
                aria-label={say.tours.toStep(index + 1, headline)}
                aria-current={index + 1 === number ? "step" : undefined}
                onClick={() => goToStep(store, index + 1)}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="notes-move" disabled={!next} onClick={() => moveStep(store, 1)}>
          {say.tours.next} <Icon of={ChevronRight} size={22} />
        </button>
      </nav>
    </main>
  );
};
