import { lensOnto } from "../model/drawing/fitRecord.ts";
import { type Lens, lensOf, type Size } from "../model/drawing/lens.ts";
import { dark, light } from "../model/drawing/palette.ts";
import { sceneOf } from "../model/drawing/scene.ts";
import { licenceAddress } from "../model/export/origin.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { dayText } from "../model/records/dateText.ts";
import { parseIso } from "../model/records/day.ts";
import { groups } from "../model/records/vocabulary.ts";
import type { Selected } from "../model/time/select.ts";
import type { View } from "../model/view/view.ts";
import { themeNow, worldviewNow } from "../stage/surroundings.ts";
import { selectedFor } from "../state/selected.ts";
import { linkTo } from "../state/url.ts";
import { basemapOf, unitsOf } from "../svg/basemap.ts";
import { landPathsOf } from "../svg/land.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/catalogue.ts";
import { embeddedFonts } from "./fonts.ts";
import { headlineOf } from "./headline.ts";
import type { KeyWords } from "./keyNodes.ts";
import { loadLand } from "./land.ts";
import { type DrawnSheet, drawSheet } from "./sheet.ts";

/** For a page that shows the table and has no map. */
const withoutMap: Size = { width: 1200, height: 620 };

const sizeNow = (page: Document): Size => {
  const { clientWidth: width = 0, clientHeight: height = 0 } = page.querySelector(".map-stage") ?? {};
  return width > 0 && height > 0 ? { width, height } : withoutMap;
};

/** The reader's camera; while that is a named frame, the map flies to a record that is opened, and so does this. */
const lensNow = (atlas: Atlas, { camera, selection }: View, size: Size): Lens => {
  const lens = lensOf(camera, size);
  if (camera.kind !== "frame" || selection.kind !== "partnership") return lens;
  const record = atlas.partnerships.find(({ id }) => id === selection.partnership);
  return (record && lensOnto(record, atlas, lens, size)) ?? lens;
};

const noteOf = (view: View, { shown, undated, total }: Selected): string =>
  [
    say.share.file.window(shown.length, total),
    !view.undated && undated.length > 0 ? say.share.file.undated(undated.length) : null,
    shown.some(({ presence }) => presence === "possible") ? say.share.file.possible : null,
  ]
    .filter(Boolean)
    .join(" ");

const keyWords = ({ counts }: Selected): KeyWords => {
  const { key } = say.shell;
  return {
    groups: groups
      .filter((group) => counts[group] > 0)
      .map((group) => [group, say.words.groups[group].long] as const),
    strokes: (["solid", "dashed", "dotted"] as const).map((stroke) => [stroke, key[stroke]] as const),
    fades: key.fades,
    capital: key.capital,
    city: key.city,
    country: key.country,
    state: key.state,
    several: key.several,
  };
};

/** What the map shows at this view, at the size it has on the page, as a picture that stands by itself. */
export const pictureNow = async (atlas: Atlas, view: View): Promise<DrawnSheet> => {
  const [topology, fonts] = await Promise.all([loadLand(), embeddedFonts()]);
  const selected = selectedFor(atlas, view);
  const scene = sceneOf(atlas, view, selected);
  const lens = lensNow(atlas, view, sizeNow(document));
  const south = lens.top - lens.height / lens.scale;
  const east = lens.left + lens.width / lens.scale;
  const basemap = basemapOf(topology, worldviewNow(view));
  const headline = headlineOf(atlas, view, selected);
  return drawSheet({
    atlas,
    scene,
    selected,
    chosen: view.selection.kind === "place" ? view.selection.place : null,
    words: labelWords(say),
    palette: themeNow(view) === "dark" ? dark : light,
    lens,
    land: landPathsOf(basemap, unitsOf(topology, scene.areas), [lens.left, south, east, lens.top]),
    headline,
    description: say.share.file.described(headline),
    note: noteOf(view, selected),
    key: keyWords(selected),
    credits: say.share.file.credits,
    edition: say.share.file.edition(dayText(parseIso(atlas.edition) ?? 0, say.timeline.dates)),
    address: linkTo(view),
    creator: say.share.author,
    licence: licenceAddress,
    fonts,
  });
};
