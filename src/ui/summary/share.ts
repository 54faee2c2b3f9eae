import type { CSSProperties } from "react";

/** A bar's length as a share of the longest, 0 to 1; `summary.css` leaves room for the number behind it. */
export const shareStyle = (share: number): CSSProperties => ({ "--share": share }) as CSSProperties;
