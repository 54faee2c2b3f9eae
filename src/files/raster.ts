/** Thrown when the browser hands back an empty picture: it is too large for its canvas, or it lacks the memory. */
export class BlankPicture extends Error {}

// Three points on a diagonal; every sheet is opaque all over.
const probes = [0.02, 0.5, 0.98];

const isOpaque = (context: CanvasRenderingContext2D, width: number, height: number): boolean =>
  probes.every((share) => {
    const { data } = context.getImageData(Math.floor(width * share), Math.floor(height * share), 1, 1);
    return data[3] === 255;
  });

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, "image/png"));

/** An SVG that names no other file, painted over a whole canvas of that many pixels. Rejects instead of a blank one. */
export const painted = async (svg: string, width: number, height: number): Promise<HTMLCanvasElement> => {
  const image = new Image(width, height);
  // The policy lets pictures come from data: addresses, not from blob: ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new BlankPicture();
  context.drawImage(image, 0, 0, width, height);
  if (!isOpaque(context, width, height)) throw new BlankPicture();
  return canvas;
};

/** The same as a PNG. */
export const rasterised = async (svg: string, width: number, height: number): Promise<Blob> => {
  const file = await pngOf(await painted(svg, width, height));
  if (file === null) throw new BlankPicture();
  return file;
};
