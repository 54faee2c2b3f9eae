import { beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../../src/model/records/language.ts";
import type { Names } from "../../../src/model/records/names.ts";
import { homeView, setLanguage } from "../../../src/model/view/view.ts";
import { type LanguageLoader, onceEach, openIn, startLanguage } from "../../../src/state/language.ts";
import { change, makeStore, type Store, wantNames } from "../../../src/state/store.ts";
import { atlas } from "../../fixtures/atlas.ts";

const names: Names = {
  schemaVersion: 1,
  places: { carmel: { name: { ja: "カーメル" }, also: [] } },
  parties: {},
  sectors: {},
};

let spoken: Language;
let asked: string[];
let missing: Set<string>;
let page: Document;
let store: Store;

const bring = async <T>(what: string, answer: T): Promise<T> => {
  asked.push(what);
  if (missing.has(what)) throw new Error(`${what} did not come`);
  return answer;
};
const loader = (): LanguageLoader =>
  onceEach({
    words: (language) =>
      bring(language, () => {
        spoken = language;
      }),
    names: () => bring("names", names),
  });
const choose = (language: Language): void => change(store, (view) => setLanguage(view, language));
/** Until every promise that is under way has been answered. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  spoken = "en";
  asked = [];
  missing = new Set();
  // The device writes to the root's language and reads nothing.
  page = { documentElement: { lang: "en" } } as Document;
  store = makeStore(atlas, homeView);
  startLanguage(store, page, loader());
});

describe("turning to another language", () => {
  it("speaks, names the places and tells the page, once both files are here", async () => {
    choose("ja");
    expect([spoken, store.getState().speech.language]).toEqual(["en", "en"]);
    await settled();
    const { speech, atlas: named } = store.getState();
    expect(spoken).toBe("ja");
    expect(page.documentElement.lang).toBe("ja");
    expect(speech).toEqual({ language: "ja", failed: null, names: "here" });
    expect(named.places.carmel?.name).toBe("カーメル");
  });

  it("goes back to English without asking for names again", async () => {
    choose("ja");
    await settled();
    choose("en");
    await settled();
    expect(store.getState().atlas.places.carmel).toMatchObject({ name: "Carmel", elsewhere: ["カーメル"] });
    expect(asked).toEqual(["ja", "names", "en"]);
  });

  it.each(["ko", "names"])("stays with the old language and says so when %s does not come", async (file) => {
    missing.add(file);
    choose("ko");
    await settled();
    const { speech, view } = store.getState();
    expect([spoken, view.language, page.documentElement.lang]).toEqual(["en", "en", "en"]);
    expect(speech).toMatchObject({ language: "en", failed: "ko" });
    missing.clear();
    choose("ko");
    await settled();
    expect(store.getState().speech).toEqual({ language: "ko", failed: null, names: "here" });
  });

  it("follows the last choice when two were made quickly", async () => {
    choose("ja");
    choose("hi");
    await settled();
    expect([spoken, store.getState().speech.language]).toEqual(["hi", "hi"]);
  });
});

describe("names for the search", () => {
  it("come when somebody searches, once, and leave the page in English", async () => {
    wantNames(store);
    wantNames(store);
    await settled();
    expect(asked).toEqual(["names"]);
    expect(store.getState().speech).toEqual({ language: "en", failed: null, names: "here" });
    expect(store.getState().atlas.places.carmel?.name).toBe("Carmel");
  });

  it("come with search words in another script, and are asked for again when they did not come", async () => {
    missing.add("names");
    change(store, (view) => ({ ...view, query: "東京" }));
    await settled();
    expect(store.getState().speech.names).toBe("away");
    missing.clear();
    wantNames(store);
    await settled();
    expect(store.getState().speech.names).toBe("here");
  });
});

describe("opening a page", () => {
  it("speaks the address's language from the first word", async () => {
    const opening = await openIn(loader(), atlas, setLanguage(homeView, "ja"), page);
    expect([spoken, page.documentElement.lang, opening.speech.language]).toEqual(["ja", "ja", "ja"]);
    expect(opening.atlas.places.carmel?.name).toBe("カーメル");
  });

  it("opens in English and says what did not come", async () => {
    missing.add("ja");
    const opening = await openIn(loader(), atlas, setLanguage(homeView, "ja"), page);
    expect(opening).toMatchObject({ view: homeView, speech: { language: "en", failed: "ja" } });
    expect(opening.atlas).toBe(atlas);
  });

  it("asks for no names in English", async () => {
    await openIn(loader(), atlas, homeView, page);
    expect(asked).toEqual(["en"]);
  });
});
