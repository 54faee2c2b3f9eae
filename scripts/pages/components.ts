import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

type Printers = {
  readonly app: typeof import("./print/app.tsx");
  readonly frame: typeof import("./print/frame.tsx");
  readonly static: typeof import("./print/static.tsx");
};

/** Loads what prints a page from components. */
export type Load = <Name extends keyof Printers>(name: Name) => Promise<Printers[Name]>;

/**
 * The app's own components, for printing. Vite loads them, because they import their styles, and gives them the library
 * that readers get.
 */
export const withComponents = async <T>(work: (load: Load) => Promise<T>): Promise<T> => {
  const vite = await createServer({
    root,
    server: { middlewareMode: true, ws: false },
    appType: "custom",
    logLevel: "error",
    // Nothing is sent to a browser, so nothing has to be bundled for one.
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    // Vite cannot know what a file holds; the type is that file's own.
    return await work(
      (name) => vite.ssrLoadModule(`/scripts/pages/print/${name}.tsx`) as Promise<Printers[typeof name]>,
    );
  } finally {
    await vite.close();
  }
};
