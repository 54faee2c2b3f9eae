import { linkTo } from "../../state/url.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { CopyField } from "./CopyField.tsx";

export const ShareLink = () => {
  const link = linkTo(useSlice(({ view }) => view));
  const share = (): void => {
    // A reader who closes the system's sheet without choosing is no failure, and nothing else can be done about one.
    navigator.share({ title: say.shell.pageName, url: link }).catch(() => {});
  };
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{say.share.linkTitle}</h3>
      <CopyField
        label={say.share.link}
        value={link}
        rows={2}
        copy={say.share.copyLink}
        copied={say.share.linkCopied}
      />
      {"share" in navigator && (
        <button type="button" className="share-button" onClick={share}>
          {say.share.system}
        </button>
      )}
    </section>
  );
};
