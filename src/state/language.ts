import type { Atlas } from "../model/records/atlas.ts";
import type { Language } from "../model/records/language.ts";
import { type Names, published, spokenIn } from "../model/records/names.ts";
import { setLanguage, type View } from "../model/view/view.ts";
import { change, english, type Speech, type Store } from "./store.ts";

/** Where words and names come from. Both reject when they do not come. */
export type LanguageLoader = {
  /** Brings a language's words; what it resolves to makes the page speak them. */
  readonly words: (language: Language) => Promise<() => void>;
  readonly names: () => Promise<Names>;
};

/** Asks for a file once; one that did not come is asked for again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let held: Promise<T> | null = null;
  return () => {
    held ??= load().catch((problem: unknown) => {
      held = null;
      throw problem;
    });
    return held;
  };
};

export const onceEach = (loader: LanguageLoader): LanguageLoader => ({
  ...loader,
  names: once(loader.names),
});

// Search words beyond ASCII may be a name in another script.
const mayNeedNames = ({ query }: View): boolean => /[^\0-\x7f]/.test(query);

/** Everything that a language needs. Rejects when part of it does not come. */
const bring = async (loader: LanguageLoader, language: Language, withNames: boolean) => {
  const needed = language !== "en" || withNames;
  const [speak, names] = await Promise.all([loader.words(language), needed ? loader.names() : null]);
  return { speak, names };
};

export type Opening = { readonly atlas: Atlas; readonly view: View; readonly speech: Speech };

/** The page's first words: those of the view's language, or English where these do not come. Never rejects. */
export const openIn = async (
  loader: LanguageLoader,
  atlas: Atlas,
  view: View,
  page: Document,
): Promise<Opening> => {
  const { language } = view;
  try {
    const { speak, names } = await bring(loader, language, mayNeedNames(view));
    speak();
    page.documentElement.lang = language;
    const speech: Speech = { language, failed: null, names: names === null ? "away" : "here" };
    return { atlas: names === null ? atlas : spokenIn(atlas, names, language), view, speech };
  } catch {
    const failed = language === "en" ? null : language;
    return { atlas, view: setLanguage(view, "en"), speech: { ...english, failed } };
  }
};

/**
 * Keeps what the page speaks in step with the View. Until the words are here, and when they do not come, it stays with
 * the language it has. Returns stop.
 */
export function startLanguage(store: Store, page: Document, loader: LanguageLoader): () => void {
  let stopped = false;

  const turnTo = async (language: Language): Promise<void> => {
    const isStillWanted = (): boolean => !stopped && store.getState().view.language === language;
    try {
      const { speak, names } = await bring(loader, language, store.getState().speech.names !== "away");
      if (!isStillWanted()) return;
      speak();
      // Before the rest is drawn: borders and line heights depend on it.
      page.documentElement.lang = language;
      store.setState(({ atlas, speech }) => ({
        atlas: spokenIn(atlas, names, language),
        speech: { language, failed: null, names: names === null ? speech.names : "here" },
      }));
    } catch {
      if (!isStillWanted()) return;
      const { speech } = store.getState();
      store.setState({ speech: { ...speech, failed: language } });
      change(store, (view) => setLanguage(view, speech.language));
    }
  };

  /** A search that finds only English names is better than none: a failure is tried again by the next search. */
  const learnNames = async (): Promise<void> => {
    const names = await loader.names().catch(() => null);
    if (stopped) return;
    store.setState(({ atlas, speech }) => ({
      atlas: names === null ? atlas : spokenIn(published(atlas), names, speech.language),
      speech: { ...speech, names: names === null ? "away" : "here" },
    }));
  };

  const leave = store.subscribe(({ view, speech }, before) => {
    if (view.language !== before.view.language && view.language !== speech.language)
      void turnTo(view.language);
    if (speech.names === "wanted" && before.speech.names !== "wanted") void learnNames();
    if (view.query !== before.view.query && mayNeedNames(view) && speech.names === "away")
      store.setState({ speech: { ...speech, names: "wanted" } });
  });
  return () => {
    stopped = true;
    leave();
  };
}
