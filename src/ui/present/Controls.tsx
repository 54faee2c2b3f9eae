import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  type IconNode,
  LayoutGrid,
  Maximize,
  NotebookText,
  Pause,
  Play,
  X,
} from "lucide";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { systemClock } from "../../state/player.ts";
import type { PresentingStore } from "../../state/presenting.ts";
import { type Command, type PresentActions, run } from "../../state/presentKeys.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu } from "../useStore.ts";

// ms; long enough to reach a button, short enough not to stand in the talk.
const LINGER = 2500;

/** Whether a pointer has moved of late. */
const useStirred = (): boolean => {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    let ticket: number | null = null;
    const rest = (): void => {
      if (ticket !== null) systemClock.cancel(ticket);
    };
    const onMove = (): void => {
      rest();
      setStirred(true);
      ticket = systemClock.after(LINGER, () => setStirred(false));
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerdown", onMove);
    return () => {
      rest();
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerdown", onMove);
    };
  }, []);
  return stirred;
};

type Props = { readonly ui: PresentingStore; readonly actions: PresentActions };

/** Everything the keys do, for a hand on a mouse or a screen; out of sight until a pointer moves. */
export const Controls = ({ ui, actions }: Props) => {
  const store = useSetu();
  const stirred = useStirred();
  const autoplay = useStore(ui, (state) => state.autoplay);
  const button = (command: Command, name: string, icon: IconNode) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={command === "autoplay" ? autoplay : undefined}
      onClick={() => run(command, store, ui, actions)}
    >
      <Icon of={icon} size={20} />
    </button>
  );
  return (
    <div className="present-controls" data-shown={stirred} role="toolbar" aria-label={say.tours.controls}>
      {button("back", say.tours.back, ChevronLeft)}
      {button("next", say.tours.next, ChevronRight)}
      {button("strip", say.tours.strip, LayoutGrid)}
      {button("notes", say.tours.notesWindow, NotebookText)}
      {button("autoplay", autoplay ? say.tours.stopAutoplay : say.tours.autoplay, autoplay ? Pause : Play)}
      {button("full-screen", say.tours.fullScreen, Maximize)}
      {button("help", say.tours.help, CircleHelp)}
      {button("leave", say.tours.leave, X)}
    </div>
  );
};
