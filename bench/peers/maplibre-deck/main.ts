import "maplibre-gl/dist/maplibre-gl.css";
import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type Link, readData, yearSlider } from "../links.ts";

/** The plain way: a style of two layers, the links as arcs, filtered in the page. */
setWorkerUrl(new URL(workerUrl, location.href).href);
const data = readData();
const slider = yearSlider();
const map = new MapLibre({
  container: "map",
  center: [176, 30],
  zoom: 1.9,
  attributionControl: false,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": "#E4ECF0" } }],
  },
});

map.once("load", async () => {
  const { links, land } = await data;
  map.addSource("land", { type: "geojson", data: land });
  map.addLayer({ id: "land", type: "fill", source: "land", paint: { "fill-color": "#F8F6F1" } });
  map.addLayer({
    id: "borders",
    type: "line",
    source: "land",
    paint: { "line-color": "#BCC1C1", "line-width": 0.5 },
  });
  const arcs = (year: number) =>
    new ArcLayer<Link>({
      id: "arcs",
      data: links.filter((link) => link.year <= year),
      getSourcePosition: ({ from }) => [...from],
      getTargetPosition: ({ to }) => [...to],
      getSourceColor: ({ colour }) => [...colour],
      getTargetColor: ({ colour }) => [...colour],
      getHeight: 0.3,
      getWidth: 2,
    });
  const overlay = new MapLibreOverlay({ layers: [arcs(slider.valueAsNumber)] });
  map.addControl(overlay);
  slider.addEventListener("input", () => overlay.setProps({ layers: [arcs(slider.valueAsNumber)] }));
});
