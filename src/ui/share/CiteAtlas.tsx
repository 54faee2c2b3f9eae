import { useState } from "react";
import { dayText } from "../../model/dateText.ts";
import { parseIso } from "../../model/day.ts";
import { type ReferenceStyle, referenceStyles, referenceText } from "../../model/export/reference.ts";
import { useSlice } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { CopyField } from "./CopyField.tsx";

const text = en.share;

/** The site itself, whatever is shown of it now. */
const siteAddress = (): string => new URL(location.pathname, location.href).href;

export const CiteAtlas = () => {
  const [style, setStyle] = useState<ReferenceStyle>("apa");
  const edition = useSlice(({ atlas }) => atlas.edition);
  const citation = referenceText(style, {
    author: text.author,
    title: text.work,
    edition,
    editionText: text.editionOf(dayText(parseIso(edition) ?? 0, en.timeline.dates)),
    medium: text.medium,
    licence: text.licence,
    address: siteAddress(),
  });
  return (
    <section aria-labelledby="share-cite">
      <h3 id="share-cite">{text.citeTitle}</h3>
      <fieldset className="share-styles">
        <legend className="unseen">{text.style}</legend>
        {referenceStyles.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="reference-style"
              checked={style === each}
              onChange={() => setStyle(each)}
            />
            {text.styles[each]}
          </label>
        ))}
      </fieldset>
      <CopyField
        label={text.reference}
        value={citation}
        rows={style === "apa" ? 4 : 9}
        copy={text.copyReference}
        copied={text.referenceCopied}
      />
    </section>
  );
};
