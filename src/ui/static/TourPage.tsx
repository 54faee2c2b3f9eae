import { pagesText } from "../../text/en/pages.ts";
import { PageFrame } from "./PageFrame.tsx";

/** A tour as it is prerendered: words alone, each step with its place in the app. */
export type PrerenderedTour = {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly {
    readonly headline: string;
    /** What stands between asterisks is set strong. */
    readonly caption: string;
    readonly mapAddress: string;
  }[];
};

type Props = {
  readonly tour: PrerenderedTour;
  readonly edition: string;
  /** The markup of its picture. */
  readonly map: string;
  /** The app, presenting it. */
  readonly mapAddress: string;
};

const Caption = ({ text }: { readonly text: string }) => (
  <p>
    {text.split("*").map((part, index) =>
      // Every other part stood between asterisks. Parts never move, so their place is their key.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      index % 2 === 1 ? <strong key={index}>{part}</strong> : part,
    )}
  </p>
);

/** A tour as a page: every step's headline and caption in order. */
export const TourPage = ({ tour, edition, map, mapAddress }: Props) => (
  <PageFrame edition={edition}>
    <article>
      <p className="static-kind">{pagesText.tour(tour.steps.length)}</p>
      <h1>{tour.title}</h1>
      <p className="static-lead">{tour.summary}</p>
      <p className="static-actions">
        <a className="static-primary" href={mapAddress}>
          {pagesText.startTour}
        </a>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, and printed only */}
      <figure className="static-map" dangerouslySetInnerHTML={{ __html: map }} />
      <ol className="static-steps">
        {tour.steps.map((step, index) => (
          <li key={step.mapAddress}>
            <p className="static-step">{pagesText.step(index + 1, tour.steps.length)}</p>
            <h2>{step.headline}</h2>
            <Caption text={step.caption} />
            <a href={step.mapAddress}>{pagesText.seeStep}</a>
          </li>
        ))}
      </ol>
    </article>
  </PageFrame>
);
