import { useSlice } from "../../state/store.ts";
import { linkTo } from "../../state/url.ts";
import { en } from "../../text/catalogue.ts";
import { CopyField } from "./CopyField.tsx";

const text = en.share;

export const ShareLink = () => {
  const link = linkTo(useSlice(({ view }) => view));
  const share = (): void => {
    // A reader who closes the system's sheet without choosing is no failure, and nothing else can be done about one.
    navigator.share({ title: en.shell.pageName, url: link }).catch(() => {});
  };
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{text.linkTitle}</h3>
      <CopyField label={text.link} value={link} rows={2} copy={text.copyLink} copied={text.linkCopied} />
      {"share" in navigator && (
        <button type="button" className="share-button" onClick={share}>
          {text.system}
        </button>
      )}
    </section>
  );
};
