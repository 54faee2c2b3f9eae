import type { DateSpan } from "../../src/model/records/atlas.ts";
import { parseEdtf } from "../../src/model/records/edtf.ts";
import type { Basis } from "../../src/model/records/vocabulary.ts";

export type WrittenDate = {
  readonly edtf: string;
  readonly basis: Basis;
  readonly from?: string | null | undefined;
  readonly claims: readonly string[];
};

/** Throws on a date that is no EDTF, which only unchecked data has. */
export const spanOf = ({ edtf, basis, from, claims }: WrittenDate): DateSpan => {
  const interval = parseEdtf(edtf);
  if (typeof interval === "string") throw new Error(interval);
  const { precision, approximate, earliest, startLatest, endEarliest, latest } = interval;
  return {
    edtf,
    precision,
    approximate,
    basis,
    from: from ?? null,
    claims,
    earliest,
    startLatest,
    endEarliest,
    latest,
  };
};
