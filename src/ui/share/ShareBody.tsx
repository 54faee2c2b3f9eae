import { CiteAtlas } from "./CiteAtlas.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { TakeAway } from "./TakeAway.tsx";
import "./share.css";

/** What the share dialog holds. */
export const ShareBody = () => (
  <div className="share-body">
    <ShareLink />
    <TakeAway />
    <EmbedCode />
    <CiteAtlas />
  </div>
);
