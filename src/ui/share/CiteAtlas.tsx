import { useState } from "react";
import { type ReferenceStyle, referenceStyles, referenceText } from "../../model/export/reference.ts";
import { dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { CopyField } from "./CopyField.tsx";

/** The site itself, whatever is shown of it now. */
const siteAddress = (): string => new URL(location.pathname, location.href).href;

export const CiteAtlas = () => {
  const [style, setStyle] = useState<ReferenceStyle>("apa");
  const edition = useSlice(({ atlas }) => atlas.edition);
  const citation = referenceText(style, {
    author: say.share.author,
    title: say.share.work,
    edition,
    editionText: say.share.editionOf(dayText(parseIso(edition) ?? 0, say.timeline.dates)),
    medium: say.share.medium,
    licence: say.share.licence,
    address: siteAddress(),
  });
  return (
    <section aria-labelledby="share-cite">
      <h3 id="share-cite">{say.share.citeTitle}</h3>
      <fieldset className="share-styles">
        <legend className="unseen">{say.share.style}</legend>
        {referenceStyles.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="reference-style"
              checked={style === each}
              onChange={() => setStyle(each)}
            />
            {say.share.styles[each]}
          </label>
        ))}
      </fieldset>
      <CopyField
        label={say.share.reference}
        value={citation}
        rows={style === "apa" ? 4 : 9}
        copy={say.share.copyReference}
        copied={say.share.referenceCopied}
      />
    </section>
  );
};
