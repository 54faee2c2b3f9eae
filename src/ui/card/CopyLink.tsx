import { linkTo } from "../../state/url.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { CopyButton } from "./CopyButton.tsx";

/** The page as the reader sees it. Without a clipboard the link itself stands there to be taken. */
export const CopyLink = () => {
  const link = linkTo(useSlice((state) => state.view));
  return (
    <CopyButton
      label={say.card.copyLink}
      value={link}
      refused={
        <input
          className="card-link"
          aria-label={say.card.link}
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
      }
    />
  );
};
