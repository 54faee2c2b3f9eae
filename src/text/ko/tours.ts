export { toursText } from "../en/tours.ts";
