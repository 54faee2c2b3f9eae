import { createContext, type RefCallback, useContext } from "react";
import { makeObstacles, type Obstacles } from "../stage/obstacles.ts";

/** What lies over the map of this page; see `useObstacle`. */
export const ObstaclesContext = createContext<Obstacles>(makeObstacles());

/** The ref of an element that lies over the map: labels keep clear of it for as long as it is there. */
export const useObstacle = (): RefCallback<Element> => {
  const { add } = useContext(ObstaclesContext);
  return add;
};
