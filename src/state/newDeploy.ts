/** The parts of a page that notice that the site was published anew under it. */
export type DeployPage = {
  readonly addEventListener: (name: "vite:preloadError", listener: (event: Event) => void) => void;
  readonly address: () => string;
  /** Addresses of the scripts that the page was loaded with. */
  readonly scripts: () => readonly string[];
  readonly read: (address: string) => Promise<string>;
  readonly replace: (address: string) => void;
};

export const deployPage = (page: Window): DeployPage => ({
  addEventListener: (name, listener) => page.addEventListener(name, listener),
  address: () => page.location.href,
  scripts: () => [...page.document.scripts].flatMap((script) => script.getAttribute("src") ?? []),
  read: async (address) => (await page.fetch(address, { cache: "no-cache" })).text(),
  replace: (address) => page.location.replace(address),
});

/** Says in the address that this was tried already; `model/view/address.ts` knows it for no key of a view. */
export const RELOADED = "reloaded";

/**
 * A chunk that does not come is usually the network's doing, and the part that wanted it offers a retry. But when the
 * site has been published anew, that chunk is gone for good: then the page is loaded anew, once, at the same view.
 */
export const reloadOnNewDeploy = (page: DeployPage): void => {
  page.addEventListener("vite:preloadError", () => {
    const address = new URL(page.address());
    if (address.searchParams.has(RELOADED)) return;
    page.read(new URL("./", address).href).then(
      (published) => {
        if (page.scripts().every((script) => published.includes(script))) return;
        address.searchParams.set(RELOADED, "1");
        page.replace(address.href);
      },
      () => {},
    );
  });
};
