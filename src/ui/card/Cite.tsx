import { X } from "lucide";
import { useId, useRef, useState } from "react";
import type { Partnership } from "../../model/records/atlas.ts";
import { parseIso } from "../../model/records/day.ts";
import { homeView, selectPartnership } from "../../model/view/view.ts";
import { linkTo } from "../../state/url.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSlice } from "../useStore.ts";
import { CopyButton } from "./CopyButton.tsx";
import { referenceText, type Style, styles } from "./reference.ts";
import "./cite.css";

/** A reference to one record, in the style the reader asks for. */
export const Cite = ({ record: { id, title } }: { readonly record: Partnership }) => {
  const edition = useSlice(({ atlas }) => parseIso(atlas.edition));
  const dialog = useRef<HTMLDialogElement>(null);
  const [style, setStyle] = useState<Style>("plain");
  const heading = useId();
  if (edition === null) return null;
  const address = linkTo(selectPartnership(homeView, id));
  const reference = referenceText(style, { id, title, address, edition });
  return (
    <>
      <button type="button" className="card-action" onClick={() => dialog.current?.showModal()}>
        {say.card.cite.open}
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby={heading} closedby="any">
        <div className="cite-head">
          <h2 id={heading}>{say.card.cite.title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={say.card.cite.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} size={19} />
          </button>
        </div>
        <fieldset className="cite-styles">
          <legend className="unseen">{say.card.cite.style}</legend>
          {styles.map((each) => (
            <label key={each}>
              <input type="radio" name={heading} checked={style === each} onChange={() => setStyle(each)} />
              {say.card.cite.styles[each]}
            </label>
          ))}
        </fieldset>
        <textarea
          aria-label={say.card.cite.citation}
          readOnly
          rows={9}
          spellCheck="false"
          value={reference}
        />
        <div className="cite-foot">
          <CopyButton label={say.card.cite.copy} value={reference} refused={null} />
        </div>
      </dialog>
    </>
  );
};
