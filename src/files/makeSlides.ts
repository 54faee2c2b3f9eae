import type PptxGenJS from "pptxgenjs";
import { dark } from "../model/drawing/palette.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { dayText } from "../model/records/dateText.ts";
import { parseIso } from "../model/records/day.ts";
import { type Slide, slidesOf } from "../model/tours/slides.ts";
import type { Tour } from "../model/tours/tour.ts";
import type { View } from "../model/view/view.ts";
import { worldviewNow } from "../stage/surroundings.ts";
import { say } from "../text/catalogue.ts";
import { embeddedFonts } from "./fonts.ts";
import { UserError, type Work, yieldToPage } from "./job.ts";
import { loadLand } from "./land.ts";
import { BlankPicture, painted } from "./raster.ts";
import { repairPptx } from "./repairPptx.ts";
import { CAPTION, inches, PICTURE, type Placed, placed, points, TITLE, titleLines } from "./slideLayout.ts";
import { slidePicture } from "./slidePicture.ts";
import { sourceLine } from "./sourceLine.ts";

export const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export type Slides = {
  readonly atlas: Atlas;
  readonly tour: Tour;
  /** Whose borders the reader has chosen. */
  readonly chosen: View["worldview"];
  /** The page that shows a step, by its number from 1; null when it has none for others. */
  readonly addressOf: (step: number) => string | null;
};

const MASTER = "Setu";

// On every machine that opens a presentation, or replaced there by its twin.
const TYPEFACE = "Arial";

const hex = (colour: string): string => colour.slice(1);

const box = ({ x, y, w, h }: Placed) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

const text = (at: Placed, size: number, colour: string) => ({
  ...box(at),
  fontFace: TYPEFACE,
  fontSize: points(size),
  color: hex(colour),
  margin: 0,
});

const begin = (Library: typeof PptxGenJS, tour: Tour): PptxGenJS => {
  const presentation = new Library();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = tour.title;
  presentation.subject = tour.summary;
  presentation.author = say.share.author;
  presentation.company = "Setu";
  presentation.theme = { headFontFace: TYPEFACE, bodyFontFace: TYPEFACE };
  presentation.defineSlideMaster({
    title: MASTER,
    background: { color: hex(dark.sea) },
    objects: [
      {
        placeholder: {
          // A real title: outlines and screen readers go by it.
          options: {
            name: "title",
            type: "title",
            ...text(placed.title, TITLE, dark.ink),
            bold: true,
            align: "left",
            valign: "top",
          },
          text: "",
        },
      },
    ],
  });
  return presentation;
};

const addSlide = (presentation: PptxGenJS, slide: Slide, picture: string, address: string | null): void => {
  const { title, caption, notes, position, foot } = slide;
  const page = presentation.addSlide({ masterName: MASTER });
  page.addImage({
    data: picture,
    x: 0,
    y: 0,
    w: inches(PICTURE.width),
    h: inches(PICTURE.height),
    altText: say.share.file.described(title),
  });
  const lines = titleLines(title);
  // The space before a break is for those who read the title without it.
  const runs = lines.map((line, index) => ({
    text: index < lines.length - 1 ? `${line} ` : line,
    options: { softBreakBefore: index > 0 },
  }));
  page.addText(runs, { placeholder: "title" });
  page.addText(
    caption.map(({ text: run, strong }) => ({
      text: run,
      options: { bold: strong, color: hex(strong ? dark.ink : dark.labelMinor) },
    })),
    { ...text(placed.caption, CAPTION, dark.labelMinor), valign: "bottom" },
  );
  page.addText(position, { ...text(placed.position, 24, dark.ink), bold: true, valign: "bottom" });
  const link = address === null ? [] : [{ text: address, options: { hyperlink: { url: address } } }];
  page.addText([{ text: `${foot} ` }, ...link], {
    ...text(placed.foot, 20, dark.labelMinor),
    align: "right",
    valign: "bottom",
  });
  page.addNotes(notes);
};

const pictureOf = async (markup: string, slide: number): Promise<string> => {
  try {
    const canvas = await painted(markup, PICTURE.width, PICTURE.height);
    return canvas.toDataURL("image/png");
  } catch (problem) {
    if (problem instanceof BlankPicture) throw new UserError(say.takeaway.slides.blank(slide));
    throw problem;
  }
};

/** A tour as a presentation of 16:9: words are text, maps are pictures. Rejects when the work is cancelled. */
export const makeSlides = async ({ atlas, tour, chosen, addressOf }: Slides, work: Work): Promise<Blob> => {
  const { slides: words } = say.takeaway;
  const worldview = worldviewNow({ worldview: chosen });
  work.report(words.drawing(1, tour.steps.length), 0);
  const [topology, fonts, { default: Library }] = await Promise.all([
    loadLand(),
    embeddedFonts(),
    import("pptxgenjs"),
  ]);
  const presentation = begin(Library, tour);
  const slides = slidesOf(tour, {
    position: say.tours.position,
    source: (step) => sourceLine(atlas, step),
    notRoutes: say.tours.notRoutes,
    licence: say.share.file.edition(dayText(parseIso(atlas.edition) ?? 0, say.timeline.dates)),
  });
  for (const [index, slide] of slides.entries()) {
    work.report(words.drawing(index + 1, slides.length), index / (slides.length + 1));
    await yieldToPage(work);
    const markup = slidePicture({ atlas, step: slide.step, topology, worldview, fonts });
    addSlide(presentation, slide, await pictureOf(markup, index + 1), addressOf(index + 1));
  }
  work.report(words.packing, slides.length / (slides.length + 1));
  await yieldToPage(work);
  // An array of bytes is what the library then gives; its type is of all it can give.
  const file = (await presentation.write({ outputType: "uint8array" })) as Uint8Array;
  work.signal.throwIfAborted();
  return new Blob([repairPptx(file)], { type: PRESENTATION });
};
