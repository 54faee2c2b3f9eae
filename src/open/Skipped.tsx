import { X } from "lucide";
import { useRef } from "react";
import type { Links } from "../links/links.ts";
import { say } from "../text/catalogue.ts";
import { openText } from "../text/en/open.ts";
import { Icon } from "../ui/Icon.tsx";
import { reasonText } from "./labels.ts";
import "../ui/dialog.css";

/** How many rows are not drawn and, behind it, which and why. */
export const Skipped = ({ links: { skipped, lineUnit } }: { readonly links: Links }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  if (skipped.count === 0) return null;
  return (
    <>
      <button type="button" className="open-skipped" onClick={() => dialog.current?.showModal()}>
        {openText.skipped[lineUnit](skipped.count)}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="skipped-title" closedby="any">
        <div className="dialog-head">
          <h2 id="skipped-title">{openText.skippedTitle}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={say.shell.about.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} size={20} />
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that takes the focus */}
        <section className="open-skipped-body" tabIndex={0} aria-labelledby="skipped-title">
          {skipped.count > skipped.rows.length && (
            <p>{openText.skippedFirst(skipped.rows.length, skipped.count)}</p>
          )}
          <ul>
            {skipped.rows.map(({ line, title, reason }, index) => (
              // One record can stand here twice, and the list never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <span>{openText.where[lineUnit](line)}</span>
                <span>
                  {reasonText(reason)}
                  {title !== "" && <small>{title}</small>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </dialog>
    </>
  );
};
