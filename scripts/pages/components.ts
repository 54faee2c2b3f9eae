import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A module of src/ by its path from the root, such as "/src/ui/App.tsx". Vite's own type for what it holds. */
export type Load = (path: string) => Promise<Awaited<ReturnType<ViteServer["ssrLoadModule"]>>>;
type ViteServer = Awaited<ReturnType<typeof createServer>>;

/** The app's own components, for printing. Vite loads them, because they import their styles. */
export const withComponents = async <T>(work: (load: Load) => Promise<T>): Promise<T> => {
  const vite = await createServer({
    root,
    server: { middlewareMode: true },
    appType: "custom",
    logLevel: "error",
    // Nothing is sent to a browser, so nothing has to be bundled for one.
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await work((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
};
