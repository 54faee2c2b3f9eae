import { beforeEach, describe, expect, it } from "vitest";
import { makeKeeper } from "../../../src/offline/keeper.ts";
import { isStamped, keptFor, type Precache } from "../../../src/offline/precache.ts";
import type { WorkerScope } from "../../../src/offline/scope.ts";

const scope = "https://example.org/setu/";
const precache: Precache = {
  version: "two",
  files: [
    { path: "", revision: "b", essential: true },
    { path: "assets/app-12345678.js", revision: "1", essential: true },
    { path: "assets/map-abcdefgh.js", revision: "2", essential: false },
    { path: "icon.svg", revision: "3", essential: false },
  ],
};

const request = (path: string, mode: RequestMode = "no-cors", method = "GET") => ({
  url: `${scope}${path}`,
  mode,
  method,
  destination: "" as RequestDestination,
});

describe("what the worker answers", () => {
  it("is the page at whatever view, and the files of its list", () => {
    expect(keptFor(precache, scope, request("", "navigate"))).toBe("");
    expect(keptFor(precache, scope, request("?v=1&select=nisar", "navigate"))).toBe("");
    expect(keptFor(precache, scope, request("index.html", "navigate"))).toBe("");
    expect(keptFor(precache, scope, request("assets/map-abcdefgh.js"))).toBe("assets/map-abcdefgh.js");
  });

  it("is nothing else: other doors, other sites, other methods and unknown files go to the network", () => {
    for (const path of ["r/nisar/", "embed/?select=nisar", "open/"])
      expect(keptFor(precache, scope, request(path, "navigate"))).toBeNull();
    expect(keptFor(precache, scope, request("data/partnerships.json"))).toBeNull();
    expect(keptFor(precache, scope, request("icon.svg?1"))).toBeNull();
    expect(keptFor(precache, scope, request("", "navigate", "POST"))).toBeNull();
    expect(keptFor(precache, scope, { ...request("", "navigate"), destination: "iframe" })).toBeNull();
    expect(keptFor(precache, scope, { ...request(""), url: "https://example.org/other/" })).toBeNull();
  });

  it("knows by its name that a file will never change", () => {
    expect(isStamped("assets/app-BfMHY_VY.js")).toBe(true);
    expect(isStamped("data/atlas-7bcc3e6abc.json")).toBe(true);
    expect(isStamped("data/partnerships.json")).toBe(false);
    expect(isStamped("icon.svg")).toBe(false);
    expect(isStamped("")).toBe(false);
  });
});

/** Caches in memory, and a network that counts and can be cut. */
const makeWorld = () => {
  const stores = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  let isCut = false;
  const cacheOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (url: string) => store.get(url),
      put: async (url: string, response: Response) => void store.set(url, response),
    };
  };
  const world = {
    registration: { scope },
    caches: {
      open: async (name: string) => cacheOf(name),
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
      match: async (url: string) => [...stores.values()].map((store) => store.get(url)).find(Boolean),
    },
    fetch: async (asked: string | Request) => {
      if (isCut) throw new TypeError("no network");
      const url = typeof asked === "string" ? asked : asked.url;
      fetched.push(url.slice(scope.length));
      return new Response(`${url} from the network`);
    },
    // Only what a keeper touches.
  } as unknown as WorkerScope;
  const cut = (): void => {
    isCut = true;
  };
  return { world, stores, fetched, cut };
};

describe("the keeper", () => {
  let made: ReturnType<typeof makeWorld>;
  beforeEach(() => {
    made = makeWorld();
  });
  const names = (cache: string): readonly string[] =>
    [...(made.stores.get(cache)?.keys() ?? [])].map((url) => url.slice(scope.length));

  it("keeps the essentials first, and the rest once it is told to", async () => {
    const keeper = makeKeeper(precache, made.world);
    await keeper.keepEssentials();
    expect(names("setu-two")).toEqual(["", "assets/app-12345678.js"]);
    await keeper.keepAll();
    expect(made.fetched).toEqual(["", "assets/app-12345678.js", "assets/map-abcdefgh.js", "icon.svg"]);
  });

  it("goes on where it was interrupted, without fetching anything twice", async () => {
    const keeper = makeKeeper(precache, made.world);
    await keeper.keepAll();
    await keeper.keepAll();
    expect(made.fetched).toHaveLength(4);
  });

  it("takes files that cannot have changed from the edition before", async () => {
    await makeKeeper({ ...precache, version: "one" }, made.world).keepAll();
    made.fetched.length = 0;
    await makeKeeper(precache, made.world).keepAll();
    expect(made.fetched).toEqual(["", "icon.svg"]);
  });

  it("drops other editions of Setu and leaves the caches of others alone", async () => {
    await made.world.caches.open("someone-else");
    await makeKeeper({ ...precache, version: "one" }, made.world).keepAll();
    const keeper = makeKeeper(precache, made.world);
    await keeper.keepAll();
    await keeper.dropOthers();
    expect([...made.stores.keys()]).toEqual(["someone-else", "setu-two"]);
  });

  it("answers without a network, and rejects only for what it never had", async () => {
    const keeper = makeKeeper(precache, made.world);
    await keeper.keepEssentials();
    made.cut();
    const ask = (path: string) => keeper.answer(new Request(`${scope}${path}`));
    expect(await (await ask("assets/app-12345678.js"))?.text()).toContain("from the network");
    await expect(ask("assets/map-abcdefgh.js")).rejects.toThrow("no network");
    expect(ask("r/nisar/")).toBeNull();
  });

  it("keeps nothing half: an answer that is no file fails the installation", async () => {
    const missing = { ...made.world, fetch: async () => new Response("", { status: 404 }) };
    await expect(makeKeeper(precache, missing).keepEssentials()).rejects.toThrow("404");
  });
});
