import { X } from "lucide";
import { useEffect, useRef } from "react";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";

/** Not modal: a clicker goes on working while it is open. */
export const Keys = ({ onClose }: { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.show(), []);
  return (
    <dialog ref={dialog} className="present-keys" aria-labelledby="present-keys-title" onClose={onClose}>
      <div className="present-keys-head">
        <h2 id="present-keys-title">{say.tours.keysTitle}</h2>
        <button type="button" className="icon-button" aria-label={say.tours.close} onClick={onClose}>
          <Icon of={X} size={20} />
        </button>
      </div>
      <dl>
        {say.tours.keys.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
};
