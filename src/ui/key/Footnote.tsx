import { en } from "../../text/catalogue.ts";
import "./key.css";

export const Footnote = () => (
  <p className="footnote" data-over-map="">
    <span className="footnote-routes">{en.shell.notRoutes} </span>
    {en.shell.footnote}
  </p>
);
