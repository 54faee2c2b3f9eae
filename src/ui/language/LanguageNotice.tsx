import { X } from "lucide";
import { useState } from "react";
import { otherLanguages } from "../../model/records/language.ts";
import { setLanguage } from "../../model/view/view.ts";
import { change, forgetFailure } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { languageNames, offers } from "../../text/languages.ts";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";

/** A language whose words did not come. */
const Failure = () => {
  const store = useSetu();
  const failed = useSlice(({ speech }) => speech.failed);
  if (failed === null) return null;
  return (
    <div className="notice-line">
      <p>{say.shell.language.failed(languageNames[failed])}</p>
      <button
        type="button"
        className="notice-undo"
        onClick={() => {
          forgetFailure(store);
          change(store, (view) => setLanguage(view, failed));
        }}
      >
        {say.shell.language.retry}
      </button>
      <button
        type="button"
        className="notice-dismiss"
        aria-label={say.shell.notice.dismiss}
        onClick={() => forgetFailure(store)}
      >
        <Icon of={X} size={16} strokeWidth={2.25} />
      </button>
    </div>
  );
};

/** Nothing is chosen for a reader, so that a link looks the same to everyone; a browser's first language is offered. */
const Offer = () => {
  const store = useSetu();
  const language = useSlice(({ view }) => view.language);
  const [declined, setDeclined] = useState(false);
  // The page is also drawn before it is published, where nobody reads it.
  const first = typeof document === "undefined" ? "" : (navigator.language.split("-")[0] ?? "");
  const offered = otherLanguages.find((each) => each === first);
  if (offered === undefined || language !== "en" || declined) return null;
  const { offer, accept, decline } = offers[offered];
  return (
    <div className="notice-line" lang={offered}>
      <p>{offer}</p>
      <button
        type="button"
        className="notice-undo"
        onClick={() => {
          setDeclined(true);
          change(store, (view) => setLanguage(view, offered));
        }}
      >
        {accept}
      </button>
      <button type="button" className="notice-dismiss" aria-label={decline} onClick={() => setDeclined(true)}>
        <Icon of={X} size={16} strokeWidth={2.25} />
      </button>
    </div>
  );
};

export const LanguageNotice = () => (
  <>
    <Offer />
    <Failure />
  </>
);
