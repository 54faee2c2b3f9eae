import { useSlice } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { isAway } from "../map/surroundings.ts";
import { Key } from "./Key.tsx";

/** The key, in the South Pacific. Away from there it folds to a button, so that it covers no thread. */
export const Legend = () => {
  const away = useSlice(({ view }) => isAway(view));
  return (
    <aside className="map-key" data-over-map="" aria-label={en.shell.key.title}>
      {away ? (
        <details>
          <summary>{en.shell.key.title}</summary>
          <Key />
        </details>
      ) : (
        <Key />
      )}
    </aside>
  );
};
