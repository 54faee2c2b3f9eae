import { say } from "../../text/catalogue.ts";
import { Card } from "../lazyParts.ts";
import { useSlice } from "../useStore.ts";

/** On wide screens the card has a column of its own. */
export const Panel = () => {
  const kind = useSlice(({ view }) => view.selection.kind);
  if (kind === "none") return null;
  return (
    <aside className="panel" aria-label={kind === "place" ? say.card.placeRegion : say.card.region}>
      <Card />
    </aside>
  );
};
