import { summaryOf } from "../../model/time/summary.ts";
import { toggleKind, toggleSector, toggleStatus } from "../../model/view/view.ts";
import { say } from "../../text/catalogue.ts";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import { BarList } from "./BarList.tsx";
import { Money } from "./Money.tsx";
import { Years } from "./Years.tsx";
import "./summary.css";

/** The records the map would show, counted by year, sector, status and kind, and the money they name. */
export const SummaryView = () => {
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const selected = useSelected();
  const { years, groups, sectors, statuses, kinds, money } = summaryOf(atlas, view, selected);
  return (
    <section className="summary" aria-label={say.summary.label} tabIndex={-1}>
      {selected.shown.length === 0 ? (
        <p className="summary-lead">{say.summary.none}</p>
      ) : (
        <p className="summary-lead">{say.summary.lead}</p>
      )}
      <div className="summary-parts">
        <Years years={years} groups={groups} />
        <BarList
          {...say.summary.sectors}
          bars={sectors}
          nameOf={(id) => atlas.sectors[id]?.name ?? id}
          toggle={toggleSector}
        />
        <div>
          <BarList
            {...say.summary.statuses}
            bars={statuses}
            nameOf={(status) => say.words.statuses[status]}
            toggle={toggleStatus}
          />
          <BarList
            {...say.summary.kinds}
            bars={kinds}
            nameOf={(kind) => say.words.kinds[kind]}
            toggle={toggleKind}
          />
        </div>
        <Money money={money} />
      </div>
    </section>
  );
};
