import type { Atlas, Partnership } from "../../../../src/model/records/atlas.ts";
import { parseEdtf } from "../../../../src/model/records/edtf.ts";
import { type Row, select } from "../../../../src/model/time/select.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";

/** A record of which only the date matters; the rest can be given. */
export const dated = (edtf: string | null, given: Partial<Partnership> = {}): Partnership => {
  const interval = edtf === null ? null : parseEdtf(edtf);
  if (typeof interval === "string") throw new Error(interval);
  return {
    id: edtf ?? "undated",
    title: edtf ?? "Undated",
    short: edtf ?? "Undated",
    summary: "",
    kind: "agreement",
    status: "signed",
    stroke: "solid",
    history: [],
    multiplicity: "bilateral",
    group: "us",
    parties: [],
    places: [],
    date:
      edtf === null || interval === null
        ? null
        : { edtf, basis: "stated", from: null, claims: [], ...interval },
    amount: null,
    sectors: [],
    claims: [],
    caveats: [],
    conflicts: [],
    verified: "2026-11-22",
    weave: { strands: [], junction: null, sides: 0, pair: null, rank: 0 },
    ...given,
  };
};

/** In the given order, whatever the build would have ranked. */
export const atlasOf = (partnerships: readonly Partnership[], edition = "2026-11-22"): Atlas => ({
  schemaVersion: 1,
  edition,
  parties: {},
  places: {},
  sectors: {},
  sources: {},
  partnerships,
});

export const rowsOf = (partnerships: readonly Partnership[], view: View = homeView): readonly Row[] =>
  select(atlasOf(partnerships), view).rows;
