import type { ReactNode } from "react";
import type { Evidence } from "../../model/records/citation.ts";
import { EvidenceMark } from "./EvidenceMark.tsx";

/** A line of the card: its name, and one or more values. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A value, and at its end what it rests on. */
export const Value = ({
  evidence,
  children,
}: {
  readonly evidence: Evidence | null;
  readonly children: ReactNode;
}) => (
  <div className="value">
    <div>{children}</div>
    {evidence && <EvidenceMark evidence={evidence} />}
  </div>
);
