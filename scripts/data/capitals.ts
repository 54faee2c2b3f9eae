import type { PlaceId } from "../../src/model/records/atlas.ts";

/** Seats of national governments: ends there may stand for a whole country. */
export const capitals: readonly PlaceId[] = ["new-delhi", "washington-dc", "tokyo", "seoul", "canberra"];
