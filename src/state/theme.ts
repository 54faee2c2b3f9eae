import type { Theme } from "../model/view/view.ts";

type Themed = { readonly view: { readonly theme: Theme } };

/** The part of a store that a theme needs; the page for a reader's own data has a store of its own. */
export type ThemeStore = {
  readonly getState: () => Themed;
  readonly subscribe: (listener: (now: Themed, before: Themed) => void) => () => void;
};

/** The part of a media query list that is listened to. */
export type Scheme = {
  readonly matches: boolean;
  readonly addEventListener: (name: "change", listener: () => void) => void;
  readonly removeEventListener: (name: "change", listener: () => void) => void;
};

// The header's surface, as in ui/tokens.css, for the browser's own bars.
const surfaces = { light: "#FFFFFF", dark: "#121B23" } as const;

const resolved = (theme: Theme, scheme: Scheme): "light" | "dark" =>
  theme === "auto" ? (scheme.matches ? "dark" : "light") : theme;

/** Keeps `data-theme` on the root in step with the view and, while that says auto, with the system. Returns stop. */
export function startTheme(store: ThemeStore, page: Document, scheme: Scheme): () => void {
  const show = (): void => {
    const theme = resolved(store.getState().view.theme, scheme);
    page.documentElement.dataset.theme = theme;
    for (const meta of page.querySelectorAll('meta[name="theme-color"]')) {
      meta.removeAttribute("media");
      meta.setAttribute("content", surfaces[theme]);
    }
  };
  show();
  const leave = store.subscribe(({ view }, before) => {
    if (view.theme !== before.view.theme) show();
  });
  scheme.addEventListener("change", show);
  return () => {
    leave();
    scheme.removeEventListener("change", show);
  };
}
