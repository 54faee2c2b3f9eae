import { useStore } from "zustand";
import { useSlice } from "../../state/store.ts";
import { tourChoice } from "../../state/tourChoice.ts";
import { Touring } from "../parts.ts";

/** Tours come with their code only when somebody opens one. */
export const TourDoor = () => {
  const touring = useSlice(({ view }) => view.tour !== null);
  const choosing = useStore(tourChoice, ({ open }) => open);
  return touring || choosing ? <Touring /> : null;
};
