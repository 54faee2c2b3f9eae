import { useStore } from "zustand";
import { tourChoice } from "../../state/tourChoice.ts";
import { Touring } from "../lazyParts.ts";
import { useSlice } from "../useStore.ts";

/** Tours come with their code only when somebody opens one. */
export const TourDoor = () => {
  const touring = useSlice(({ view }) => view.tour !== null);
  const choosing = useStore(tourChoice, ({ open }) => open);
  return touring || choosing ? <Touring /> : null;
};
