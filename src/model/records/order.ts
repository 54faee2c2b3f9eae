/**
 * Ids in one order for every reader. What `localeCompare` says depends on the language of the browser, so a map printed
 * on one machine would be drawn differently on another; and the first time it reads the browser's own tables.
 */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
