import type { DataFolder } from "./data-folder.ts";
import { at, itemsOf, rootOf, type Spot, textOf } from "./spot.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Ids to where they are declared; null when the registry could not be read, and nothing can be said about ids. */
export type Registry = ReadonlyMap<string, Spot> | null;

/** What records may refer to. */
export type Known = {
  readonly countries: Registry;
  readonly places: Registry;
  readonly parties: Registry;
  readonly sectors: Registry;
  readonly sources: Registry;
  /** ISO 3166-2 codes with an outline on the basemap. */
  readonly units: readonly string[];
};

export const knownIn = (folder: DataFolder, units: readonly string[]): Known => ({
  countries: registryOf(folder.countries, "code"),
  places: registryOf(folder.places),
  parties: registryOf(folder.parties),
  sectors: registryOf(folder.sectors),
  sources: registryOf(folder.sources),
  units,
});

const registryOf = (file: YamlFile | null, key = "id"): Registry => {
  if (file === null) return null;
  const entries = itemsOf(rootOf(file)).map((entry) => [textOf(at(entry, key)), entry] as const);
  return new Map(entries.flatMap(([id, entry]) => (id === null ? [] : [[id, entry] as const])));
};

/** A text of a registry's entry; null when the entry or the text is unknown. */
export const knownText = (registry: Registry, id: string | null, key: string): string | null => {
  const entry = id === null ? undefined : registry?.get(id);
  return entry === undefined ? null : textOf(at(entry, key));
};
