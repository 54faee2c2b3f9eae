import { useState } from "react";
import { useSlice } from "../../state/store.ts";
import { linkTo } from "../../state/url.ts";
import { en } from "../../text/catalogue.ts";

const text = en.shell.card;

/** Without a clipboard, as on a page that is not secure, the link itself stands there to be taken. */
export const CopyLink = () => {
  const view = useSlice((state) => state.view);
  const link = linkTo(view);
  const [copied, setCopied] = useState<string | null>(null);
  if (!navigator.clipboard) {
    return (
      <input
        className="card-link"
        aria-label={text.link}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
    );
  }
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => setCopied(link),
      () => setCopied(null),
    );
  };
  return (
    <button type="button" className="card-action" onClick={copy}>
      <span role="status">{copied === link ? text.copied : text.copyLink}</span>
    </button>
  );
};
