import { isAway } from "../../stage/surroundings.ts";
import { say } from "../../text/catalogue.ts";
import { useObstacle } from "../useObstacle.ts";
import { useSlice } from "../useStore.ts";
import { Key } from "./Key.tsx";

/** The key, in the South Pacific. Away from there it folds to a button, so that it covers no thread. */
export const Legend = () => {
  const obstacle = useObstacle();
  const away = useSlice(({ view }) => isAway(view));
  return (
    <aside className="map-key" ref={obstacle} aria-label={say.shell.key.title}>
      {away ? (
        <details>
          <summary>{say.shell.key.title}</summary>
          <Key />
        </details>
      ) : (
        <Key />
      )}
    </aside>
  );
};
