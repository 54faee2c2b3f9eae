/** What the development server tells the page. */
export const PROBLEMS = "setu:problems";
/** Goes on as an event of the document, which `src/state/editing.ts` hears. */
export const SAVED = "setu:atlas";
