import { useId, useState } from "react";
import { firstDayText, lastDayText, parseDateText } from "../../model/records/dateText.ts";
import { say } from "../../text/catalogue.ts";
import { openText } from "../../text/en/open.ts";
import { setWindow, useOpen, useOpenSlice } from "../store.ts";

/** One end of the window as a date to read and to type. Enter or leaving the field applies it, Escape does not. */
export const DayField = ({ end }: { readonly end: "from" | "to" }) => {
  const store = useOpen();
  const day = useOpenSlice(({ window }) => window[end]);
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const words = say.timeline.dates;
  const standing = end === "from" ? firstDayText(day, words) : lastDayText(day, words);

  const apply = (): void => {
    if (typed === null) return;
    if (typed.trim() === standing) {
      setTyped(null);
      return;
    }
    const period = parseDateText(typed, words);
    setRefused(period === null);
    if (period === null) return;
    store.setState({ playing: false });
    setWindow(store, end, end === "from" ? period.first : period.last);
    setTyped(null);
  };

  return (
    <form
      className="open-day"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <input
        type="text"
        autoComplete="off"
        enterKeyHint="go"
        aria-label={end === "from" ? openText.from : openText.until}
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        value={typed ?? standing}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          setRefused(false);
        }}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          setTyped(null);
          setRefused(false);
        }}
      />
      {refused && (
        <span id={hint} className="open-day-hint" role="alert">
          {openText.dateError}
        </span>
      )}
    </form>
  );
};
