import { useEffect, useId, useRef, useState } from "react";
import { parseDateText } from "../../model/records/dateText.ts";
import { moveHandle } from "../../model/time/axis.ts";
import { extentOf } from "../../model/time/select.ts";
import { change, setPlaying } from "../../state/store.ts";
import { say } from "../../text/frame.ts";
import { useSetu } from "../useStore.ts";
import type { Typing } from "./typing.ts";
import "./date.css";

type Props = { readonly typing: Typing; readonly onClose: (backToSlider: boolean) => void };

/** Enter applies, Escape leaves things as they are. */
export const DateField = ({ typing, onClose }: Props) => {
  const store = useSetu();
  const [text, setText] = useState(typing.text);
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const apply = (): void => {
    const period = parseDateText(text, say.timeline.dates);
    setRefused(period === null);
    if (period === null) return;
    const day = typing.handle === "from" ? period.first : period.last;
    setPlaying(store, false);
    change(store, (view) => moveHandle(view, typing.handle, day, extentOf(store.getState().atlas)));
    onClose(true);
  };

  return (
    <form
      className="timeline-date"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <input
        ref={field}
        type="text"
        autoComplete="off"
        enterKeyHint="go"
        aria-label={`${say.timeline.dateField}: ${say.timeline.handles[typing.handle]}`}
        aria-invalid={refused}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setRefused(false);
        }}
        onBlur={() => onClose(false)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose(true);
        }}
      />
      <span id={hint} className="timeline-date-hint" role={refused ? "alert" : undefined}>
        {refused ? say.timeline.dateError : say.timeline.dateHint}
      </span>
    </form>
  );
};
