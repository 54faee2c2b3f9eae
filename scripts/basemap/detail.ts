/** How finely one committed map is drawn. Intervals in metres, islets in km². */
export interface Detail {
  readonly file: string;
  /** Cells along each axis that coordinates are rounded to. */
  readonly quantization: number;
  /** mapshaper simplification interval of a piece. */
  readonly interval: (piece: string) => number;
  /** Smallest island of a piece that is kept; its largest one always is. */
  readonly islet: (piece: string) => number;
  readonly lakes: { readonly interval: number; readonly smallest: number };
}

type Level = "party" | "wide" | "near" | "around" | "rim" | "far";

/** Beside India, or between the parties: seen at the zoom India, Japan and Korea are seen at. */
const NEAR = ["PK", "NP", "BT", "BD", "LK", "MM", "KP", "TW"];
const AROUND = ["AF", "CN", "ID", "KH", "LA", "MN", "MX", "MY", "PH", "SG", "TH", "VN"];
/** The northern edge of the Pacific frame, under most of the arcs. */
const RIM = ["CA", "RU"];

/** Alaska has a third of the US coast and not one record's place. */
function levelOf(piece: string): Level {
  if (piece === "US-AK" || piece === "CRIMEA") return "around";
  if (piece.startsWith("US-")) return "wide";
  if (piece.length > 2) return "party";
  if (NEAR.includes(piece)) return "near";
  if (AROUND.includes(piece)) return "around";
  return RIM.includes(piece) ? "rim" : "far";
}

const FINE_INTERVAL: Readonly<Record<Level, number>> = {
  party: 1500,
  wide: 2500,
  near: 4000,
  around: 7000,
  rim: 8000,
  far: 20000,
};
const FINE_ISLET: Readonly<Record<Level, number>> = {
  party: 40,
  wide: 80,
  near: 100,
  around: 400,
  rim: 1200,
  far: 2000,
};

/** Lakshadweep's islands are 1 to 10 km²: a filter fit for the rest of the world deletes a union territory. */
const INDIAN_ISLET = 1;

export const FINE: Detail = {
  file: "world.topo.json",
  quantization: 65536,
  interval: (piece) => FINE_INTERVAL[levelOf(piece)],
  islet: (piece) => (piece.startsWith("IN-") ? INDIAN_ISLET : FINE_ISLET[levelOf(piece)]),
  lakes: { interval: 2500, smallest: 1800 },
};

const COARSE_INTERVAL: Readonly<Record<Level, number>> = {
  party: 14000,
  wide: 26000,
  near: 22000,
  around: 30000,
  rim: 40000,
  far: 100000,
};
const COARSE_ISLET: Readonly<Record<Level, number>> = {
  party: 300,
  wide: 1500,
  near: 1500,
  around: 4000,
  rim: 8000,
  far: 15000,
};

export const COARSE: Detail = {
  file: "world-coarse.topo.json",
  quantization: 8192,
  interval: (piece) => COARSE_INTERVAL[levelOf(piece)],
  islet: (piece) => COARSE_ISLET[levelOf(piece)],
  lakes: { interval: 15000, smallest: 8000 },
};
