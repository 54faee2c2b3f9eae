import { dark, light } from "../model/drawing/palette.ts";
import { filmOf, framesOf, RATE, type Shot } from "../model/export/film.ts";
import { fileName } from "../model/export/origin.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { dayText } from "../model/records/dateText.ts";
import { parseIso } from "../model/records/day.ts";
import type { View } from "../model/view/view.ts";
import { themeNow, worldviewNow } from "../stage/surroundings.ts";
import { linkTo } from "../state/url.ts";
import { say } from "../text/catalogue.ts";
import type { EngineName, Film, Reel } from "./filmEngine.ts";
import { enginesHere } from "./filmEngine.ts";
import {
  type CardWords,
  creditsPicture,
  FILM,
  type FilmSet,
  filmSet,
  stopPicture,
  titlePicture,
} from "./filmPicture.ts";
import { embeddedFonts } from "./fonts.ts";
import type { Made } from "./job.ts";
import { UserError, type Work, yieldToPage } from "./job.ts";
import { loadLand } from "./land.ts";
import { BlankPicture, painted } from "./raster.ts";

const markupOf = (set: FilmSet, { kind, view }: Shot, words: CardWords): string => {
  switch (kind) {
    case "title":
      return titlePicture(set, view, words);
    case "stop":
      return stopPicture(set, view);
    case "credits":
      return creditsPicture(set, words);
  }
};

const drawn = async (markup: string): Promise<HTMLCanvasElement> => {
  try {
    return await painted(markup, FILM.width, FILM.height);
  } catch (problem) {
    if (problem instanceof BlankPicture) throw new UserError(say.takeaway.film.blank);
    throw problem;
  }
};

const reelOf = (set: FilmSet, shots: readonly Shot[], words: CardWords): Reel => {
  const frames = framesOf(shots);
  return {
    ...FILM,
    rate: RATE,
    shots: shots.map((shot, index) => ({
      frames: frames[index] ?? 0,
      draw: () => drawn(markupOf(set, shot, words)),
    })),
  };
};

const engineFor = async (name: EngineName) => {
  switch (name) {
    case "encode":
      return (await import("./encodeFilm.ts")).encode;
    case "record":
      return (await import("./recordFilm.ts")).record;
  }
};

const filmed = async (reel: Reel, work: Work): Promise<Film> => {
  let told = 0;
  const progress = (done: number): void => {
    const percent = Math.floor(done * 100);
    // The page is drawn for each of a hundred steps, not for each of a thousand frames.
    if (percent !== told) work.report(say.takeaway.film.making(percent), done);
    told = percent;
  };
  for (const name of enginesHere()) {
    const engine = await engineFor(name);
    const film = await engine(reel, work.signal, progress);
    if (film !== null) return film;
  }
  throw new UserError(say.takeaway.film.refused);
};

/** What the timeline plays from this view, as a film. Rejects when the work is cancelled. */
export const makeFilm = async (atlas: Atlas, view: View, speed: number, work: Work): Promise<Made> => {
  work.report(say.takeaway.film.making(0), 0);
  const [topology, fonts] = await Promise.all([loadLand(), embeddedFonts()]);
  await yieldToPage(work);
  const palette = themeNow(view) === "dark" ? dark : light;
  const set = filmSet({ atlas, topology, palette, fonts, worldview: worldviewNow(view) });
  const words: CardWords = {
    edition: say.share.file.edition(dayText(parseIso(atlas.edition) ?? 0, say.timeline.dates)),
    // The address of a file on this machine means nothing to those who watch.
    address: location.protocol === "file:" ? null : linkTo(view),
  };
  const { file, ending } = await filmed(reelOf(set, filmOf(atlas, view, speed), words), work);
  return { file, name: fileName(atlas.edition, ending) };
};
