import { X } from "lucide";
import { useState } from "react";
import { ignoredHere } from "../../state/url.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { LanguageNotice } from "../language/LanguageNotice.tsx";
import { useSetu } from "../useStore.ts";
import { EditionNotice } from "./EditionNotice.tsx";
import { useReveal } from "./useReveal.ts";
import "./notices.css";

const Dismiss = ({ onPress }: { readonly onPress: () => void }) => (
  <button type="button" className="notice-dismiss" aria-label={say.shell.notice.dismiss} onClick={onPress}>
    <Icon of={X} size={16} strokeWidth={2.25} />
  </button>
);

/** What the page did of its own accord: moved the window to a record, or left out parts of the link. */
export const Notices = () => {
  const store = useSetu();
  const [ignored, setIgnored] = useState(() => ignoredHere(store.getState().atlas));
  const reveal = useReveal();
  return (
    <div className="notices" role="status">
      <LanguageNotice />
      <EditionNotice />
      {ignored.length > 0 && (
        <div className="notice-line">
          <p>{say.shell.notice.ignored(ignored)}</p>
          <Dismiss onPress={() => setIgnored([])} />
        </div>
      )}
      {reveal !== null && (
        <div className="notice-line">
          <p>{say.shell.notice[reveal.what]}</p>
          <button type="button" className="notice-undo" onClick={reveal.undo}>
            {say.shell.notice.undo}
          </button>
          <Dismiss onPress={reveal.dismiss} />
        </div>
      )}
    </div>
  );
};
