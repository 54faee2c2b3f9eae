import type { Country } from "./atlas.ts";
import type { Group } from "./vocabulary.ts";

/**
 * What the atlas is about: India and its three partners. They have a colour, a frame of the map and drawn states of
 * their own, so a fifth one is a decision about the picture. Any other country is a line in `data/countries.yaml`.
 */
export const india = { country: "IN", frame: "india" } as const;

export const partners = [
  { country: "US", group: "us", frame: "us" },
  { country: "JP", group: "jp", frame: "east-asia" },
  { country: "KR", group: "kr", frame: "east-asia" },
] as const;

/** India first. */
export const subjects: readonly Country[] = [india.country, ...partners.map(({ country }) => country)];

/** The group, and so the colour, of ties with one country. */
export const groupOfPartner = (country: Country | null | undefined): Group =>
  partners.find((partner) => partner.country === country)?.group ?? "other";
