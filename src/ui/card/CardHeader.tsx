import { ChevronLeft, ChevronRight, X } from "lucide";
import type { ReactNode } from "react";
import type { PartnershipId } from "../../model/records/atlas.ts";
import type { DatedStep } from "../../model/time/card.ts";
import { selectNothing, selectPartnership } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu } from "../useStore.ts";

type Props = {
  readonly mark: ReactNode;
  readonly kind: string;
  /** Null for a place, which stands in no row. */
  readonly step: DatedStep | null;
};

export const CardHeader = ({ mark, kind, step }: Props) => {
  const store = useSetu();
  const go = (id: PartnershipId | null): void => {
    if (id !== null) change(store, (view) => selectPartnership(view, id));
  };
  return (
    <div className="card-head">
      {mark}
      <span className="card-kind">{kind}</span>
      {step && (
        <>
          {step.position === null ? (
            <span className="card-step" title={say.card.notShownHint}>
              {say.card.notShown}
            </span>
          ) : (
            <span className="card-step">{say.card.step(step.position, step.count)}</span>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={say.card.previous}
            aria-disabled={step.previous === null}
            onClick={() => go(step.previous)}
          >
            <Icon of={ChevronLeft} size={18} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={say.card.next}
            aria-disabled={step.next === null}
            onClick={() => go(step.next)}
          >
            <Icon of={ChevronRight} size={18} />
          </button>
        </>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={say.card.close}
        onClick={() => change(store, selectNothing)}
      >
        <Icon of={X} size={19} />
      </button>
    </div>
  );
};
