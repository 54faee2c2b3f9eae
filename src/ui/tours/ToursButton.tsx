import { say } from "../../text/catalogue.ts";
import { openTours } from "./openTours.ts";

export const ToursButton = () => (
  <button type="button" className="header-button" aria-haspopup="dialog" onClick={openTours}>
    {say.tours.open}
  </button>
);
