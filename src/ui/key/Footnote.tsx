import { say } from "../../text/catalogue.ts";
import "./key.css";

export const Footnote = () => (
  <p className="footnote" data-over-map="">
    <span className="footnote-routes">{say.shell.notRoutes} </span>
    {say.shell.footnote}
  </p>
);
