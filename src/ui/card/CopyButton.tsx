import { type ReactNode, useState } from "react";
import { say } from "../../text/catalogue.ts";

type Props = {
  readonly label: string;
  readonly value: string;
  /** Stands in for the button where the page may not write to the clipboard. */
  readonly refused: ReactNode;
};

export const CopyButton = ({ label, value, refused }: Props) => {
  const [copied, setCopied] = useState<string | null>(null);
  const [allowed, setAllowed] = useState(true);
  // Missing where a page is not secure, whatever its type says.
  if (!allowed || !navigator.clipboard) return refused;
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(value),
      () => setAllowed(false),
    );
  };
  return (
    <>
      <button type="button" className="card-action" onClick={copy}>
        {label}
      </button>
      <span role="status" className="copied">
        {copied === value && say.card.copied}
      </span>
    </>
  );
};
