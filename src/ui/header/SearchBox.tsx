import { Search } from "lucide";
import { type KeyboardEvent, useState } from "react";
import { selectPartnership, selectPlace } from "../../model/view/view.ts";
import { askRecords, change, wantNames } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import { type Line, linesFor, stepLine } from "./found.ts";
import "./search.css";

const inputId = "search";
const listId = "search-list";

export const focusSearch = (): void => document.getElementById(inputId)?.focus();

/** A combobox: HTML has no element that lists what is not a fixed choice. */
export const SearchBox = () => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const lines = open ? linesFor(atlas, typed) : [];
  const asked = open && typed.trim() !== "";
  const current = lines[active];

  const type = (value: string): void => {
    setTyped(value);
    setOpen(true);
    setActive(-1);
  };

  const take = ({ found, title }: Line): void => {
    switch (found.kind) {
      case "party":
        type(title);
        return;
      case "place":
        change(store, (view) => selectPlace(view, found.place));
        setTyped("");
        break;
      case "partnership":
        change(store, (view) => selectPartnership(view, found.partnership));
        setTyped("");
        break;
    }
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        setOpen(true);
        setActive(stepLine(lines, active, event.key === "ArrowDown" ? 1 : -1));
        break;
      case "Enter": {
        const line = current ?? lines[0];
        if (line) take(line);
        break;
      }
      case "Escape":
        event.preventDefault();
        if (typed === "") event.currentTarget.blur();
        type("");
        break;
    }
  };

  return (
    <search className="search">
      <label htmlFor={inputId} className="search-icon">
        <Icon of={Search} size={17} />
        <span className="unseen">{say.shell.search.label}</span>
      </label>
      <input
        id={inputId}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck="false"
        maxLength={120}
        placeholder={say.shell.search.label}
        aria-expanded={asked}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `found-${current.id}` : undefined}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onClick={() => setOpen(true)}
        onFocus={() => {
          askRecords(store);
          wantNames(store);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="search-hint" aria-hidden="true">
        {say.shell.search.hint}
      </span>
      <div
        id={listId}
        role="listbox"
        className="search-list"
        aria-label={say.shell.search.results}
        hidden={!asked || lines.length === 0}
      >
        {lines.map((line, index) => (
          // Keys reach the options through the combobox, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={line.id}
            id={`found-${line.id}`}
            role="option"
            aria-selected={index === active}
            ref={index === active ? (element) => element?.scrollIntoView?.({ block: "nearest" }) : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(line)}
          >
            <span className="search-title" lang={line.found.kind === "partnership" ? "en" : undefined}>
              {line.title}
            </span>
            <span className="search-note">{line.note}</span>
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {asked && say.shell.search.count(lines.length)}
      </p>
      {asked && lines.length === 0 && <p className="search-none">{say.shell.search.none(typed)}</p>}
    </search>
  );
};
