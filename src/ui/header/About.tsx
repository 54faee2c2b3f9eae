import { X } from "lucide";
import { useState } from "react";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { AboutBody } from "../lazyParts.ts";
import "../dialog.css";

const dialogId = "about";

/** The dialog is native, so the page itself knows whether it is open. */
const dialog = (): HTMLDialogElement | null => {
  const element = document.getElementById(dialogId);
  return element instanceof HTMLDialogElement ? element : null;
};

export const openAbout = (): void => {
  dialog()?.showModal();
  // An event of the page, because keys open it as well as buttons do.
  dialog()?.dispatchEvent(new Event("toggle"));
};

export const AboutButton = () => (
  <button type="button" className="header-button" onClick={openAbout}>
    {say.shell.about.open}
  </button>
);

export const About = () => {
  const [open, setOpen] = useState(false);
  return (
    <dialog
      id={dialogId}
      className="dialog about"
      aria-labelledby="about-title"
      closedby="any"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <div className="dialog-head">
        <h2 id="about-title">{say.shell.about.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say.shell.about.close}
          onClick={() => dialog()?.close()}
        >
          <Icon of={X} size={20} />
        </button>
      </div>
      {open && <AboutBody />}
    </dialog>
  );
};
