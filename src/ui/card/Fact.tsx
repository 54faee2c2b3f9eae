import type { ReactNode } from "react";
import type { Ground } from "../../model/citation.ts";
import { GroundMark } from "./GroundMark.tsx";

/** A line of the card: its name, and one or more values. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A value, and at its end what it rests on. */
export const Value = ({
  ground,
  children,
}: {
  readonly ground: Ground | null;
  readonly children: ReactNode;
}) => (
  <div className="value">
    <div>{children}</div>
    {ground && <GroundMark ground={ground} />}
  </div>
);
