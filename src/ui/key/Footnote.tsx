import { say } from "../../text/catalogue.ts";
import { useObstacle } from "../useObstacle.ts";
import "./key.css";

export const Footnote = () => (
  <p className="footnote" ref={useObstacle()}>
    <span className="footnote-routes">{say.shell.notRoutes} </span>
    {say.shell.footnote}
  </p>
);
