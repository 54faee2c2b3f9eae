import { useSyncExternalStore } from "react";
import { offline } from "../../state/offline.ts";
import { say } from "../../text/catalogue.ts";

/** A newer edition is here and waits: nothing changes under a reader, or a presenter, who does not ask for it. */
export const EditionNotice = () => {
  const isNewer = useSyncExternalStore(offline.subscribe, offline.isNewer, () => false);
  if (!isNewer) return null;
  return (
    <div className="notice-line">
      <p>{say.shell.notice.newer}</p>
      <button type="button" className="notice-undo" onClick={offline.take}>
        {say.shell.failure.reload}
      </button>
    </div>
  );
};
