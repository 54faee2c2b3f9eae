import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { tourOf } from "../../model/tours/tour.ts";
import { tourChoice } from "../../state/tourChoice.ts";
import { heldTours, loadTours } from "../../state/tours.ts";
import { useSlice } from "../useStore.ts";
import { Notes } from "./Notes.tsx";
import { Presenter } from "./Presenter.tsx";
import { Reading } from "./Reading.tsx";
import { TourChoice } from "./TourChoice.tsx";
import "./present.css";

type Loading = "waiting" | "here" | "failed";

/** Everything about tours, in one chunk; see `TourDoor`. */
export const Touring = () => {
  const ref = useSlice(({ view }) => view.tour);
  const choosing = useStore(tourChoice, ({ open }) => open);
  const [loading, setLoading] = useState<Loading>(heldTours().length > 0 ? "here" : "waiting");
  // React meets a device: the file of the tours.
  useEffect(() => {
    if (loading !== "waiting") return;
    loadTours().then(
      () => setLoading("here"),
      () => setLoading("failed"),
    );
  }, [loading]);
  const tour = ref && tourOf(heldTours(), ref);
  return (
    <>
      {choosing && loading !== "waiting" && <TourChoice tours={heldTours()} />}
      {tour && ref.as === "present" && <Presenter tour={tour} step={ref.step} />}
      {tour && ref.as === "notes" && <Notes tour={tour} step={ref.step} />}
      {tour && ref.as === "read" && <Reading key={tour.slug} tour={tour} step={ref.step} />}
    </>
  );
};
