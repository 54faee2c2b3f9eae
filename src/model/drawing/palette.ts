import type { Group } from "../records/vocabulary.ts";

/** The colours of the map. Contrast is computed in a test: every line ≥ 3.1:1 on every fill. */
export type Palette = {
  readonly sea: string;
  readonly land: string;
  readonly party: string;
  readonly active: string;
  readonly disputed: string;
  readonly countryLine: string;
  readonly stateLine: string;
  readonly disputedLine: string;
  readonly label: string;
  readonly labelMinor: string;
  readonly halo: string;
  readonly surface: string;
  readonly ink: string;
  readonly focus: string;
  readonly link: Readonly<Record<Group, string>>;
};

export const light: Palette = {
  sea: "#E4ECF0",
  land: "#F8F6F1",
  party: "#DDE4E2",
  active: "#C6D3D1",
  disputed: "#EEEAE0",
  countryLine: "#BCC1C1",
  stateLine: "#CBD1CF",
  disputedLine: "#7A8086",
  label: "#36414B",
  labelMinor: "#4A545E",
  halo: "#F3F5F4",
  surface: "#FFFFFF",
  ink: "#1B2129",
  focus: "#6B2FD6",
  link: { us: "#1B6FE0", jp: "#961428", kr: "#986800", multi: "#1B2129", other: "#5B6570" },
};

export const dark: Palette = {
  sea: "#0C141C",
  land: "#182129",
  party: "#25323D",
  active: "#38495A",
  disputed: "#222B32",
  countryLine: "#3E4C59",
  stateLine: "#33414E",
  disputedLine: "#6C7F96",
  label: "#C9D3DE",
  labelMinor: "#B4BFC9",
  halo: "#0C141C",
  surface: "#121B23",
  ink: "#F2F4F5",
  focus: "#C3A6FF",
  link: { us: "#4DA6FF", jp: "#FF7480", kr: "#F7C52E", multi: "#F4F1E8", other: "#8996A2" },
};

/** The same names as custom properties, for drawings inside a page: they follow its theme by themselves. */
export const live: Palette = {
  sea: "var(--sea)",
  land: "var(--land)",
  party: "var(--party)",
  active: "var(--active)",
  disputed: "var(--disputed)",
  countryLine: "var(--country-line)",
  stateLine: "var(--state-line)",
  disputedLine: "var(--disputed-line)",
  label: "var(--label)",
  labelMinor: "var(--label-minor)",
  halo: "var(--halo)",
  surface: "var(--ui)",
  ink: "var(--ink)",
  focus: "var(--focus)",
  link: {
    us: "var(--link-us)",
    jp: "var(--link-jp)",
    kr: "var(--link-kr)",
    multi: "var(--link-multi)",
    other: "var(--link-other)",
  },
};
