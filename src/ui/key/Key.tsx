import { en } from "../../text/catalogue.ts";
import { LineSample } from "./LineSample.tsx";
import { Capital, City, Country, Junction, State } from "./Marks.tsx";
import "./key.css";

const text = en.shell.key;

/** What lines and marks mean. */
export const Key = () => (
  <div className="key">
    <p className="key-lead">{text.lead}</p>
    <ul className="key-lines">
      {(["solid", "dashed", "dotted"] as const).map((stroke) => (
        <li key={stroke}>
          <LineSample stroke={stroke} group={null} />
          {text[stroke]}
        </li>
      ))}
      <li>
        <span className="key-fade" />
        {text.fades}
      </li>
    </ul>
    <ul className="key-marks">
      <li>
        <Capital />
        {text.capital}
      </li>
      <li>
        <City />
        {text.city}
      </li>
      <li>
        <Country />
        {text.country}
      </li>
      <li>
        <State />
        {text.state}
      </li>
      <li>
        <Junction />
        {text.several}
      </li>
    </ul>
  </div>
);
