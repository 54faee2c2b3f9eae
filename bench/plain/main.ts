import { Deck, MapView } from "@deck.gl/core";
import { DataFilterExtension } from "@deck.gl/extensions";
import { LineLayer } from "@deck.gl/layers";

/** The peer: nothing but deck.gl, the same number of lines as binary attributes, filtered on the GPU by two days. */
const count = Number(new URLSearchParams(location.search).get("n"));
const [first, last] = [7305, 20_000];

const column = (size: number, value: (row: number, part: number) => number): Float32Array =>
  Float32Array.from({ length: count * size }, (_, index) => value(Math.floor(index / size), index % size));

const data = {
  length: count,
  attributes: {
    getSourcePosition: {
      value: column(2, (row, part) => (part === 0 ? 70 + (row % 20) : 10 + (row % 17))),
      size: 2,
    },
    getTargetPosition: {
      value: column(2, (row, part) => (part === 0 ? 130 + (row % 110) : 20 + (row % 23))),
      size: 2,
    },
    getFilterValue: { value: column(2, (row) => first + (row % (last - first))), size: 2 },
    getColor: { value: new Uint8Array(count * 4).fill(128), size: 4 },
  },
};
const byDays = new DataFilterExtension({ filterSize: 2 });

const layer = (to: number) =>
  new LineLayer({
    id: "lines",
    // deck.gl's types want an array or an iterable; columns are a third form that it documents.
    data: data as never,
    getWidth: 1,
    extensions: [byDays],
    ...({
      filterRange: [
        [-1e9, to],
        [first, 1e9],
      ],
    } as object),
  });

const deck = new Deck({
  views: new MapView({ repeat: false }),
  initialViewState: { longitude: 176, latitude: 20, zoom: 1 },
  controller: true,
  layers: [layer(last)],
  onAfterRender: () => document.body.setAttribute("data-drawn", ""),
});

/** What the bench calls, a share of the timeline at a time. */
declare global {
  interface Window {
    step: (share: number) => void;
  }
}
window.step = (share) => deck.setProps({ layers: [layer(Math.round(first + share * (last - first)))] });
