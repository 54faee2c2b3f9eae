import { summaryOf } from "../../model/summary.ts";
import { toggleKind, toggleSector, toggleStatus } from "../../model/view.ts";
import { useSlice } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { useSelected } from "../useSelected.ts";
import { BarList } from "./BarList.tsx";
import { Money } from "./Money.tsx";
import { Years } from "./Years.tsx";
import "./summary.css";

const text = en.summary;

/** The records the map would show, counted by year, sector, status and kind, and the money they name. */
export const SummaryView = () => {
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const selected = useSelected();
  const { years, groups, sectors, statuses, kinds, money } = summaryOf(atlas, view, selected);
  return (
    <section className="summary" aria-label={text.label} tabIndex={-1}>
      {selected.shown.length === 0 ? (
        <p className="summary-lead">{text.none}</p>
      ) : (
        <p className="summary-lead">{text.lead}</p>
      )}
      <div className="summary-parts">
        <Years years={years} groups={groups} />
        <BarList
          {...text.sectors}
          bars={sectors}
          nameOf={(id) => atlas.sectors[id]?.name ?? id}
          toggle={toggleSector}
        />
        <div>
          <BarList
            {...text.statuses}
            bars={statuses}
            nameOf={(status) => en.words.statuses[status]}
            toggle={toggleStatus}
          />
          <BarList {...text.kinds} bars={kinds} nameOf={(kind) => en.words.kinds[kind]} toggle={toggleKind} />
        </div>
        <Money money={money} />
      </div>
    </section>
  );
};
