import { Download, ExternalLink } from "lucide";
import type { Source } from "../../model/records/atlas.ts";
import { sourcesOf } from "../../model/records/citation.ts";
import { dateSpanText, dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { Key } from "../key/Key.tsx";
import { useSlice } from "../useStore.ts";
import "./about.css";

const SourceLine = ({ source }: { readonly source: Source }) => (
  <li>
    <a href={source.url} target="_blank" rel="noopener" lang="en">
      {source.title}
      <Icon of={ExternalLink} size={12} name={say.shell.card.opensElsewhere} />
    </a>
    <span className="about-note">
      {say.shell.card.published(
        source.publisher,
        source.published && dateSpanText(source.published, say.timeline.dates),
        source.published?.basis === "inferred",
      )}
      {source.grade === "weak" && ` (${say.shell.card.weak})`}
    </span>
  </li>
);

/** What Setu is, what its lines mean, where everything comes from. */
export const AboutBody = () => {
  const atlas = useSlice((state) => state.atlas);
  const { articles, pages } = sourcesOf(atlas);
  const edition = parseIso(atlas.edition);
  return (
    <div className="about-body">
      <p>{say.shell.about.lead}</p>
      <h3>{say.shell.about.linesTitle}</h3>
      <Key filters={false} />
      <p>{say.shell.about.lines}</p>
      <h3>{say.shell.about.marksTitle}</h3>
      <p>{say.shell.about.marks}</p>
      <h3>{say.shell.about.sourcesTitle}</h3>
      <h4>{say.shell.about.articles}</h4>
      <ul className="about-sources">
        {articles.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      <details>
        <summary>{say.shell.about.pages(pages.length)}</summary>
        <ul className="about-sources">
          {pages.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      </details>
      <h3>{say.shell.about.dataTitle}</h3>
      <p>
        {edition !== null && say.shell.about.edition(dayText(edition, say.timeline.dates))}{" "}
        <a className="about-download" href="./data/partnerships.json" download>
          <Icon of={Download} size={14} />
          {say.shell.about.download}
        </a>
      </p>
      <p>
        <a href="./open/">{say.shell.about.ownData}</a>
      </p>
      <h3>{say.shell.about.licenceTitle}</h3>
      <dl className="about-pairs">
        {say.shell.about.licences.map(([what, licence, url]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <a href={url} target="_blank" rel="noopener">
                {licence}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{say.shell.about.languagesTitle}</h3>
      <p>{say.shell.about.languages}</p>
      <h3>{say.shell.about.bordersTitle}</h3>
      <p>{say.shell.about.borders}</p>
      <h3>{say.shell.about.keysTitle}</h3>
      <dl className="about-pairs">
        {say.shell.about.keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
