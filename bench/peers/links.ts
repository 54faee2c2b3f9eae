import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A dated partnership as peers draw it: from one end to the other, in degrees, longitudes unwrapped. */
export type Link = {
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly year: number;
  /** Its line's colour, as red, green and blue. */
  readonly colour: readonly [number, number, number];
};

type World = Topology<{ land: GeometryCollection }>;

const read = async (file: string): Promise<unknown> => (await fetch(`./${file}`)).json();

/** What all peers draw; both files come at once. They are written by bench/peers.ts. */
export const readData = async () => {
  const [links, world] = await Promise.all([read("links.json"), read("world.json")]);
  const topology = world as World;
  return { links: links as readonly Link[], land: feature(topology, topology.objects.land) };
};

export const yearSlider = (): HTMLInputElement => {
  const slider = document.querySelector("input");
  if (slider === null) throw new Error("The page has no slider.");
  return slider;
};
