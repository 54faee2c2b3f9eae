import { say } from "../../text/catalogue.ts";
import { LineSample } from "./LineSample.tsx";
import { Capital, City, Country, Junction, State } from "./Marks.tsx";
import "./key.css";

/** What lines and marks mean. */
export const Key = () => (
  <div className="key">
    <p className="key-lead">{say.shell.key.lead}</p>
    <ul className="key-lines">
      {(["solid", "dashed", "dotted"] as const).map((stroke) => (
        <li key={stroke}>
          <LineSample stroke={stroke} group={null} />
          {say.shell.key[stroke]}
        </li>
      ))}
      <li>
        <span className="key-fade" />
        {say.shell.key.fades}
      </li>
    </ul>
    <ul className="key-marks">
      <li>
        <Capital />
        {say.shell.key.capital}
      </li>
      <li>
        <City />
        {say.shell.key.city}
      </li>
      <li>
        <Country />
        {say.shell.key.country}
      </li>
      <li>
        <State />
        {say.shell.key.state}
      </li>
      <li>
        <Junction />
        {say.shell.key.several}
      </li>
    </ul>
  </div>
);
