import { lazyPart } from "./lazyPart.tsx";

/** The parts of the page that the first view does not show; their code and styles come when they are needed. */
export const Card = lazyPart(async () => (await import("./card/Card.tsx")).Card, "whole");
export const TableView = lazyPart(async () => (await import("./table/TableView.tsx")).TableView);
export const SummaryView = lazyPart(
  async () => (await import("./summary/SummaryView.tsx")).SummaryView,
  "whole",
);
export const ShareBody = lazyPart(async () => (await import("./share/ShareBody.tsx")).ShareBody, "whole");
export const AboutBody = lazyPart(async () => (await import("./header/AboutBody.tsx")).AboutBody, "whole");
export const Touring = lazyPart(async () => (await import("./present/Touring.tsx")).Touring, "whole");

/** Fetches all of them, for when the page has nothing else to do. */
export const prepareParts = async (): Promise<void> => {
  for (const part of [Card, TableView, SummaryView, ShareBody, AboutBody, Touring]) await part.prepare();
};
