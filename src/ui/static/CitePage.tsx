import type { Atlas, Partnership } from "../../model/records/atlas.ts";
import { parseIso } from "../../model/records/day.ts";
import { pagesText } from "../../text/en/pages.ts";
import { referenceText, type Style } from "../card/reference.ts";

type Props = {
  readonly atlas: Atlas;
  readonly record: Partnership;
  readonly address: string | null;
};

// Reference managers want an address; people can do without.
const stylesFor = (address: string | null): readonly Style[] =>
  address === null ? ["plain", "apa"] : ["plain", "apa", "bibtex", "ris"];

/** The reference in every style, to be selected and taken. */
export const CitePage = ({ atlas, record, address }: Props) => {
  const edition = parseIso(atlas.edition);
  if (edition === null) return null;
  const { id, title } = record;
  return (
    <section id="cite" className="static-cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{pagesText.cite}</h2>
      <dl>
        {stylesFor(address).map((style) => (
          <div key={style} className="fact">
            <dt>{pagesText.citeStyles[style]}</dt>
            <dd>
              <pre>{referenceText(style, { id, title, address: address ?? "", edition }).trim()}</pre>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
