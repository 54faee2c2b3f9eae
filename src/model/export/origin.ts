/** What a file says of where it comes from, in members of its own. */
export type Origin = {
  readonly title: string;
  /** The page that showed the same records. */
  readonly address: string;
  /** The day the edition was made, ISO 8601. */
  readonly edition: string;
  readonly license: string;
  /** Whom to credit, and what a line is not. */
  readonly note: string;
};

export const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";

/** "setu-2026-11-22.csv". */
export const fileName = (edition: string, ending: string): string => `setu-${edition}.${ending}`;
