import { strokes } from "../../model/records/vocabulary.ts";
import { strokeOptions } from "../../model/time/facet.ts";
import { say } from "../../text/catalogue.ts";
import { useSlice } from "../useStore.ts";
import { KeyLine } from "./KeyLine.tsx";
import { levelFilter, severalFilter, strokeFilter } from "./keyFilters.ts";
import { LineSample } from "./LineSample.tsx";
import { Capital, City, Country, Junction, State } from "./Marks.tsx";
import "./key.css";

const cities = levelFilter(["city", "site"]);
const countries = levelFilter(["country"]);
const states = levelFilter(["state"]);
const lines = {
  solid: strokeFilter("solid"),
  dashed: strokeFilter("dashed"),
  dotted: strokeFilter("dotted"),
};

type Props = { /** False where it only explains, away from the map. */ readonly filters?: boolean };

/** What lines and marks mean; and, beside the map, a way to see only the records of one kind. */
export const Key = ({ filters = true }: Props) => {
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const counts = filters ? strokeOptions(atlas, view) : [];
  const countOf = (stroke: (typeof strokes)[number]): number | null =>
    counts.find(({ value }) => value === stroke)?.count ?? null;
  return (
    <div className="key">
      <p className="key-lead">{say.shell.key.lead}</p>
      <ul className="key-lines" data-narrowed={view.strokes.length > 0 && filters}>
        {strokes.map((stroke) => (
          <KeyLine key={stroke} filter={filters ? lines[stroke] : null} count={countOf(stroke)}>
            <LineSample stroke={stroke} group={null} />
            {say.shell.key[stroke]}
          </KeyLine>
        ))}
        <KeyLine filter={null}>
          <span className="key-fade" />
          {say.shell.key.fades}
        </KeyLine>
      </ul>
      <ul className="key-marks">
        <KeyLine filter={null}>
          <Capital />
          {say.shell.key.capital}
        </KeyLine>
        <KeyLine filter={filters ? cities : null}>
          <City />
          {say.shell.key.city}
        </KeyLine>
        <KeyLine filter={filters ? countries : null}>
          <Country />
          {say.shell.key.country}
        </KeyLine>
        <KeyLine filter={filters ? states : null}>
          <State />
          {say.shell.key.state}
        </KeyLine>
        <KeyLine filter={filters ? severalFilter : null}>
          <Junction />
          {say.shell.key.several}
        </KeyLine>
      </ul>
    </div>
  );
};
