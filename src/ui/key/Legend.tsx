import { en } from "../../text/catalogue.ts";
import { Key } from "./Key.tsx";

/** The key, in the South Pacific. */
export const Legend = () => (
  <aside className="map-key" data-over-map="" aria-label={en.shell.key.title}>
    <Key />
  </aside>
);
