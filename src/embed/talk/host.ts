import { selectedFor } from "../../state/selected.ts";
import type { State, Store } from "../../state/store.ts";
import { setPlaying } from "../../state/store.ts";
import { dialectsOf, RESIZER_READY, resizer, resizerGreeting, type Speaker } from "./dialects.ts";
import { limiterOf } from "./limiter.ts";
import { type Asked, readAsked, type Told, VERSION } from "./protocol.ts";

/** Requests answered at once, and each second after; a slider a host draws itself sends some thirty a second. */
const REQUESTS = { burst: 60, perSecond: 30 };

/** Ms between two reports of the state while a reader drags. */
const REPORT = 200;

export type HostParts = {
  readonly frame: Window;
  readonly store: Store;
  /** The frame as a query: view and options. */
  readonly query: () => string;
  readonly onSet: (query: string) => void;
};

export type Host = {
  /** Tells every kind of page how high the frame wants to be, in whole px. */
  readonly resize: (height: number, width: number) => void;
  readonly stop: () => void;
};

/** Alone in a window there is nobody to talk to. */
const alone: Host = { resize: () => {}, stop: () => {} };

/** Talks with the page around the frame, and with nobody else. */
export const startHost = ({ frame, store, query, onSet }: HostParts): Host => {
  const { parent } = frame;
  if (parent === frame) return alone;

  // Whoever embeds the frame may know what it shows, wherever they are; nothing in it is anybody's secret.
  const post = (message: unknown): void => parent.postMessage(message, "*");
  const tell = (told: Told): void => post({ ...told, v: VERSION });
  const stateOf = ({ atlas, view }: State): Told => {
    const { shown, total } = selectedFor(atlas, view);
    return { type: "setu:state", query: query(), shown: shown.length, total };
  };

  let speakers: readonly Speaker[] = dialectsOf(frame.location);
  let size: { readonly height: number; readonly width: number } | null = null;
  const mayAsk = limiterOf(REQUESTS, () => performance.now());

  const answer = (asked: Asked): void => {
    switch (asked.type) {
      case "setu:set":
        onSet(asked.query);
        return;
      case "setu:play":
        setPlaying(store, asked.on);
        return;
      case "setu:get":
        tell(stateOf(store.getState()));
        if (size !== null) tell({ type: "setu:resize", height: size.height });
    }
  };
  const greet = (name: string): void => {
    const { hello, resize } = resizer(name);
    const now = size ?? { height: frame.innerHeight, width: frame.innerWidth };
    post(hello(now.height, now.width));
    speakers = [...dialectsOf(frame.location), resize];
  };

  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const asked = readAsked(data);
    const name = asked === null ? resizerGreeting(data) : null;
    if ((asked === null && name === null) || !mayAsk()) return;
    if (asked !== null) answer(asked);
    else if (name !== null) greet(name);
  };

  let ticket: number | null = null;
  const leave = store.subscribe((now, before) => {
    if (now.view === before.view || ticket !== null) return;
    ticket = frame.setTimeout(() => {
      ticket = null;
      tell(stateOf(store.getState()));
    }, REPORT);
  });

  frame.addEventListener("message", onMessage);
  return {
    resize: (height, width) => {
      const first = size === null;
      size = { height, width };
      if (first) {
        tell({ type: "setu:ready", query: query(), edition: store.getState().atlas.edition, height });
        post(RESIZER_READY);
      }
      tell({ type: "setu:resize", height });
      for (const speak of speakers) post(speak(height, width));
    },
    stop: () => {
      frame.removeEventListener("message", onMessage);
      leave();
      if (ticket !== null) frame.clearTimeout(ticket);
    },
  };
};
