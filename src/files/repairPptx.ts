import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

// ECMA-376, 21.1.2.2.6: a paragraph's properties come once, before its runs. PptxGenJS 4.0.1 repeats them before each.
const REPEATED = /(<\/a:r>(?:<a:br\/>)?)<a:pPr\b[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gs;

// It also gives a type to one master for each slide, though there is one in all.
const OVERRIDE = /<Override PartName="\/([^"]+)"[^>]*\/>/g;

const SLIDE = /^ppt\/slides\/[^/]+\.xml$/;
const TYPES = "[Content_Types].xml";

/** A presentation as PptxGenJS writes it, made to follow the standard to the letter. */
export const repairPptx = (presentation: Uint8Array): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(presentation);
  const rewritten = (name: string, part: Uint8Array): Uint8Array => {
    if (SLIDE.test(name)) return strToU8(strFromU8(part).replace(REPEATED, "$1"));
    if (name !== TYPES) return part;
    const kept = (override: string, path: string): string => (path in parts ? override : "");
    return strToU8(strFromU8(part).replace(OVERRIDE, kept));
  };
  const whole: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    // Folders are no parts; pictures are compressed already.
    if (!name.endsWith("/")) whole[name] = [rewritten(name, part), { level: name.endsWith(".png") ? 0 : 6 }];
  }
  return zipSync(whole);
};
