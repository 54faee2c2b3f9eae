import { inflateSync } from "node:zlib";

const OBJECTS = /\/Type\s*\/ObjStm\b[\s\S]*?\bstream\r?\n/g;
const PAGE = /\/Type\s*\/Page\b/g;

/** How many pages a PDF has: its page objects are counted, those in compressed object streams as well. */
export const pdfPages = (pdf: Buffer): number => {
  const plain = pdf.toString("latin1");
  const packed = [...plain.matchAll(OBJECTS)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(pdf.subarray(start, plain.indexOf("endstream", start))).toString("latin1");
  });
  return [plain, ...packed].reduce((sum, text) => sum + (text.match(PAGE)?.length ?? 0), 0);
};

const PICTURE = /\/Subtype\s*\/Image\s*\/Width (\d+)\s*\/Height (\d+)[^>]*?\/ColorSpace\s*\/DeviceRGB\b/g;

/** Width and height in px of each picture in a PDF that LibreOffice wrote; what is grey is a picture's transparency. */
export const pdfPictures = (pdf: Buffer): readonly (readonly [width: number, height: number])[] =>
  [...pdf.toString("latin1").matchAll(PICTURE)].map(([, width, height]) => [Number(width), Number(height)]);
