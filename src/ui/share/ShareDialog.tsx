import { X } from "lucide";
import { useEffect, useRef } from "react";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { ShareBody } from "../lazyParts.ts";
import "../dialog.css";

type Props = { readonly open: boolean; readonly onClose: () => void };

/** Nothing of it is in the View: a link shared from here does not open it again. */
export const ShareDialog = ({ open, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  // React meets a device: only a call can open a dialog as a modal one.
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog share"
      aria-labelledby="share-title"
      closedby="any"
      onClose={onClose}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id="share-title">{say.share.title}</h2>
            <button
              type="button"
              className="icon-button"
              aria-label={say.share.close}
              onClick={() => dialog.current?.close()}
            >
              <Icon of={X} size={20} />
            </button>
          </div>
          <ShareBody />
        </>
      )}
    </dialog>
  );
};

export const ShareButton = ({ onPress }: { readonly onPress: () => void }) => (
  <button type="button" className="header-button" aria-haspopup="dialog" onClick={onPress}>
    {say.share.open}
  </button>
);
