import { useSlice } from "../useStore.ts";
import { PlaceCard } from "./PlaceCard.tsx";
import { RecordCard } from "./RecordCard.tsx";
import { useCardFocus } from "./useCardFocus.ts";
import "./card.css";

/** What is selected, in full. */
export const Card = () => {
  const atlas = useSlice((state) => state.atlas);
  const selection = useSlice(({ view }) => view.selection);
  const card = useCardFocus(selection);
  switch (selection.kind) {
    case "none":
      return null;
    case "place": {
      const place = atlas.places[selection.place];
      return (
        <div ref={card} className="card">
          {place && <PlaceCard place={place} />}
        </div>
      );
    }
    case "partnership": {
      const record = atlas.partnerships.find(({ id }) => id === selection.partnership);
      return (
        <div ref={card} className="card">
          {record && <RecordCard record={record} />}
        </div>
      );
    }
  }
};
