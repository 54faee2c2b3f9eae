/** The parts of a page that can save a file. */
export type Saver = {
  readonly document: Pick<Document, "createElement">;
  readonly URL: Pick<typeof URL, "createObjectURL" | "revokeObjectURL">;
  readonly setTimeout: (work: () => void, milliseconds: number) => unknown;
};

// Browsers read the file after the click that asks for it; a minute is ample and frees the memory.
const KEPT = 60_000;

/** Hands a file to the browser to save under a name. */
export const download = (file: Blob, name: string, page: Saver = window): void => {
  const address = page.URL.createObjectURL(file);
  const link = page.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  page.setTimeout(() => page.URL.revokeObjectURL(address), KEPT);
};
