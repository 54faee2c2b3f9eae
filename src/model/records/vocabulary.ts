/** The words a record may use. Kept as lists so that the validator, the filters and the types cannot disagree. */

export const kinds = [
  "agreement",
  "framework",
  "dialogue",
  "sister-cities",
  "finance",
  "programme",
  "project",
  "presence",
  "model",
  "event",
  "institution",
  "infrastructure",
] as const;
export type Kind = (typeof kinds)[number];

export const statuses = [
  "signed",
  "in-force",
  "completed",
  "ongoing",
  "announced",
  "planned",
  "proposed",
  "aspiration",
] as const;
export type Status = (typeof statuses)[number];

export const roles = [
  "signatory",
  "participant",
  "member",
  "host",
  "beneficiary",
  "funder",
  "investor",
  "supplier",
  "buyer",
  "builder",
  "operator",
  "model",
  "learner",
  "proposer",
] as const;
export type Role = (typeof roles)[number];

export const placeRoles = ["end", "venue", "site"] as const;
export type PlaceRoleName = (typeof placeRoles)[number];

export const levels = ["site", "city", "state", "region", "country"] as const;
export type Level = (typeof levels)[number];

export const bases = ["stated", "inferred"] as const;
export type Basis = (typeof bases)[number];

export const qualifiers = ["exactly", "about", "over", "nearly", "up-to", "at-least"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const partyTypes = [
  "government",
  "agency",
  "city",
  "state",
  "company",
  "university",
  "body",
  "people",
] as const;
export type PartyType = (typeof partyTypes)[number];

export const sourceGrades = ["article", "page", "weak"] as const;
export type SourceGrade = (typeof sourceGrades)[number];

export const multiplicities = ["unilateral", "bilateral", "trilateral", "plurilateral"] as const;
export type Multiplicity = (typeof multiplicities)[number];

/** Which partner a record belongs to, and so its colour: one of the three, several at once, India alone, or none. */
export const groups = ["us", "jp", "kr", "multi", "other"] as const;
export type Group = (typeof groups)[number];

/** A line says how far the tie has come: done or under way, not yet, or only a model to learn from. */
export const strokes = ["solid", "dashed", "dotted"] as const;
export type Stroke = (typeof strokes)[number];

export const strokeOf = (kind: Kind, status: Status): Stroke => {
  if (kind === "model") return "dotted";
  switch (status) {
    case "signed":
    case "in-force":
    case "completed":
    case "ongoing":
      return "solid";
    case "announced":
    case "planned":
    case "proposed":
      return "dashed";
    case "aspiration":
      return "dotted";
  }
};
