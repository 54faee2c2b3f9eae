import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import "./dropdown.css";

type Props = {
  readonly className: string;
  readonly label: ReactNode;
  /** What the label is called, where it has no words of its own. */
  readonly name?: string;
  readonly children: ReactNode;
};

const closeOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void => {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
};

const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>): void => {
  const { currentTarget, key } = event;
  if (key !== "Escape" || !currentTarget.open) return;
  event.preventDefault();
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
};

/** A `<details>` whose content lies over the page and goes when focus leaves it. Its content is made when it opens. */
export const Dropdown = ({ className, label, name, children }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`dropdown ${className}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onBlur={closeOnLeaving}
      onKeyDown={closeOnEscape}
    >
      <summary aria-label={name}>{label}</summary>
      {/* Focusable, so that a press between its controls does not count as leaving. */}
      <div className="dropdown-content" tabIndex={-1}>
        {open && children}
      </div>
    </details>
  );
};
