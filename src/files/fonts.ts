import latin from "../typeface/archivo-latin.woff2?url";
import latinExtended from "../typeface/archivo-latin-ext.woff2?url";

/** The files of ui/base.css, which the browser has already. The second holds the rupee sign, and little else of ours. */
const faces = [
  { url: latin, range: "U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212" },
  { url: latinExtended, range: "U+0100-02FF,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0" },
];

const dataUrlOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

const faceCss = async ({ url, range }: (typeof faces)[number]): Promise<string> => {
  const response = await fetch(url);
  // A picture in another typeface is better than none.
  if (!response.ok) return "";
  const data = await dataUrlOf(await response.blob());
  return `@font-face{font-family:"Archivo Variable";font-weight:400 700;font-stretch:88% 100%;src:url("${data}") format("woff2");unicode-range:${range}}`;
};

let css: Promise<string> | null = null;

/** The typeface as a style sheet that needs no other file: nothing outside a picture is loaded for it. */
export const embeddedFonts = (): Promise<string> => {
  css ??= Promise.all(faces.map(faceCss)).then((all) => all.join(""));
  return css;
};
