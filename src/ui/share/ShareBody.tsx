import { FilmSection } from "../takeaway/FilmSection.tsx";
import { SlidesSection } from "../takeaway/SlidesSection.tsx";
import { CiteAtlas } from "./CiteAtlas.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { TakeAway } from "./TakeAway.tsx";
import "./share.css";

/** What the share dialog holds. */
export const ShareBody = () => (
  <div className="share-body">
    <ShareLink />
    <SlidesSection />
    <TakeAway />
    <FilmSection />
    <EmbedCode />
    <CiteAtlas />
  </div>
);
