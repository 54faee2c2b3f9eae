import { useRef, useState } from "react";
import { say } from "../../text/catalogue.ts";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly copy: string;
  readonly copied: string;
};

type Answer = { readonly value: string; readonly kind: "copied" | "refused" };

/** A text with a button that copies it. Where the clipboard is refused the text stands selected instead. */
export const CopyField = ({ label, value, rows, copy, copied }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const refuse = (): void => {
    field.current?.focus();
    field.current?.select();
    setAnswer({ value, kind: "refused" });
  };
  const press = (): void => {
    // A page that is not secure has no clipboard at all.
    if (!navigator.clipboard) refuse();
    else navigator.clipboard.writeText(value).then(() => setAnswer({ value, kind: "copied" }), refuse);
  };
  const said = answer?.value === value ? answer.kind : null;
  return (
    <div className="copy-field">
      <textarea
        ref={field}
        aria-label={label}
        rows={rows}
        readOnly
        spellCheck="false"
        value={value}
        onFocus={({ target }) => target.select()}
      />
      <div className="share-row">
        <button type="button" className="share-button" onClick={press}>
          {copy}
        </button>
        <p role="status" className="share-said">
          {said === "copied" && copied}
          {said === "refused" && say.share.refused}
        </p>
      </div>
    </div>
  );
};
