import { csvOf } from "../model/export/csv.ts";
import { geojsonOf } from "../model/export/geojson.ts";
import { jsonOf } from "../model/export/json.ts";
import { fileName, licenceAddress, type Origin } from "../model/export/origin.ts";
import type { Atlas, Partnership } from "../model/records/atlas.ts";
import { published } from "../model/records/names.ts";
import type { View } from "../model/view/view.ts";
import { selectedFor } from "../state/selected.ts";
import { linkTo } from "../state/url.ts";
import { say } from "../text/catalogue.ts";
import { rasterised } from "./raster.ts";

/** Everything a reader can take away. A scale is pixels of the file for each pixel of the page. */
export type Wanted =
  | { readonly kind: "csv" }
  | { readonly kind: "json" }
  | { readonly kind: "geojson" }
  | { readonly kind: "svg" }
  | { readonly kind: "png"; readonly scale: 1 | 2 | 4 };

const originOf = ({ edition }: Atlas, view: View): Origin => ({
  title: say.share.work,
  address: linkTo(view),
  edition,
  license: licenceAddress,
  note: say.share.file.note,
});

const shownRecords = (atlas: Atlas, view: View): readonly Partnership[] =>
  selectedFor(atlas, view).shown.map(({ partnership }) => partnership);

// Without it Excel reads UTF-8 as something else; readers of CSV skip it.
const BYTE_ORDER_MARK = "\uFEFF";

export const nameOf = (wanted: Wanted, edition: string): string =>
  fileName(edition, wanted.kind === "png" ? `${wanted.scale}x.png` : wanted.kind);

/** Drawing brings the land and the typeface with it, so its code comes only when somebody wants a picture. */
const drawPicture = async (atlas: Atlas, view: View) =>
  (await import("./pictureNow.ts")).pictureNow(atlas, view);

/** Rejects when the land does not come, or with `BlankPicture`. */
export const makeFile = async (wanted: Wanted, atlas: Atlas, view: View): Promise<Blob> => {
  switch (wanted.kind) {
    case "csv": {
      const csv = csvOf(published(atlas), shownRecords(atlas, view));
      return new Blob([BYTE_ORDER_MARK, csv], { type: "text/csv;charset=utf-8" });
    }
    case "json":
      return new Blob([jsonOf(published(atlas), shownRecords(atlas, view), originOf(atlas, view))], {
        type: "application/json",
      });
    case "geojson": {
      const collection = geojsonOf(published(atlas), shownRecords(atlas, view), originOf(atlas, view));
      return new Blob([JSON.stringify(collection)], { type: "application/geo+json" });
    }
    case "svg":
      return new Blob([(await drawPicture(atlas, view)).markup(1)], { type: "image/svg+xml" });
    case "png": {
      const { markup, width, height } = await drawPicture(atlas, view);
      return rasterised(markup(wanted.scale), width * wanted.scale, height * wanted.scale);
    }
  }
};
