import { describe, expect, it, vi } from "vitest";
import { type DeployPage, reloadOnNewDeploy } from "../../../src/state/newDeploy.ts";

const makePage = (changes: Partial<DeployPage> = {}) => {
  let fail: (() => void) | null = null;
  const replaced: string[] = [];
  const page: DeployPage = {
    addEventListener: (_, listener) => {
      fail = () => listener(new Event("vite:preloadError"));
    },
    address: () => "https://example.org/setu/?v=1&select=nisar",
    scripts: () => ["./assets/app-old.js"],
    read: vi.fn(async () => '<script src="./assets/app-new.js">'),
    replace: (address) => void replaced.push(address),
    ...changes,
  };
  reloadOnNewDeploy(page);
  return { page, replaced, fail: () => fail?.() };
};

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe("a chunk that does not come", () => {
  it("makes the page load anew, at its view, when the site was published anew", async () => {
    const { page, replaced, fail } = makePage();
    fail();
    await settled();
    expect(page.read).toHaveBeenCalledWith("https://example.org/setu/");
    expect(replaced).toEqual(["https://example.org/setu/?v=1&select=nisar&reloaded=1"]);
  });

  it("does so once", async () => {
    const { replaced, fail } = makePage({ address: () => "https://example.org/setu/?reloaded=1" });
    fail();
    await settled();
    expect(replaced).toEqual([]);
  });

  it("leaves the page alone when the site is the same, or cannot be reached", async () => {
    const same = makePage({ read: async () => '<script src="./assets/app-old.js">' });
    const cut = makePage({ read: () => Promise.reject(new TypeError("no network")) });
    same.fail();
    cut.fail();
    await settled();
    expect([...same.replaced, ...cut.replaced]).toEqual([]);
  });
});
