import { publishedRecords } from "../../src/model/export/json.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";

/**
 * The form other people's programs read. Its shape is a promise; a change that breaks it raises `schemaVersion`.
 * The app exports the same form of what a reader sees.
 */
export const publishedForm = (atlas: Atlas) => publishedRecords(atlas, atlas.partnerships);
