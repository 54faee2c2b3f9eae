import type { Root } from "react-dom/client";
import { languages } from "../model/records/language.ts";
import { atlasOf } from "../model/records/slim.ts";
import { queryOf, viewOf } from "../model/view/address.ts";
import { type Options, optionsOf, optionsQuery } from "../model/view/frameOptions.ts";
import { selectNothing, setLanguage, type View } from "../model/view/view.ts";
import { withoutUnknownSelection } from "../model/view/withoutUnknownSelection.ts";
import { makeMountQueue } from "../start/mountQueue.ts";
import { yieldToMain } from "../start/slicedWork.ts";
import { mountHidden, swapIn } from "../start/swap.ts";
import { startPlayer, systemClock } from "../state/player.ts";
import { selectedFor } from "../state/selected.ts";
import { change, english, makeStore } from "../state/store.ts";
import { startTheme } from "../state/theme.ts";
import { FirstMount } from "../ui/StagedMount.tsx";
import { StoreContext } from "../ui/useStore.ts";
import { type EmbedData, landReader } from "./data.ts";
import { pageInLanguage } from "./early.ts";
import { Frame } from "./Frame.tsx";
import { startFit } from "./fit.ts";
import { makeOptions, SettingContext } from "./setting.ts";
import { startHost } from "./talk/host.ts";

const showOptions = (root: HTMLElement, options: Options): void => {
  const { dataset } = root;
  const set = (key: string, value: string | null): void => {
    if (value === null) delete dataset[key];
    else dataset[key] = value;
  };
  set("ui", options.ui === "full" ? null : options.ui);
  set("static", options.static ? "1" : null);
  set("transparent", options.transparent ? "1" : null);
  // Every element inherits it, so that writing the usual would have the browser style the whole page anew.
  if (options.height === null) root.style.removeProperty("--frame-height");
  else root.style.setProperty("--frame-height", `${options.height}px`);
};

/** Escape closes the card. Every other key is a control's own, or the browser's. */
const startEscape = (page: Document, close: () => void): void =>
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });

/** Puts the frame that answers in the place of the prerendered one, slice by slice. */
export const openFrame = async (
  frame: Window,
  data: EmbedData,
  makeRoot: (place: HTMLElement) => Root,
  onFailed: (problem: unknown) => void,
): Promise<void> => {
  const { document: page, location } = frame;
  const prerendered = page.getElementById("setu");
  if (prerendered === null) throw new Error("The page has no element #setu.");
  const landFor = landReader(page, data);
  const atlas = atlasOf(data.atlas);
  await yieldToMain();

  const language = languages.find((each) => each === page.documentElement.lang) ?? "en";
  const viewIn = (asked: string): View =>
    setLanguage(withoutUnknownSelection(atlas, viewOf(asked)), language);
  const store = makeStore(atlas, viewIn(location.search), {
    speech: { ...english, language },
    records: "whole",
  });
  const options = makeOptions(optionsOf(location.search));
  const query = (): string =>
    [queryOf(store.getState().view), optionsQuery(options.getState())].filter(Boolean).join("&");
  showOptions(page.documentElement, options.getState());
  options.subscribe((now) => showOptions(page.documentElement, now));
  startTheme(store, page, frame.matchMedia("(prefers-color-scheme: dark)"));
  startPlayer(store, systemClock);
  startEscape(page, () => change(store, selectNothing));
  const host = startHost({
    frame,
    store,
    query,
    onSet: (asked) => {
      const elsewhere = pageInLanguage(language, asked);
      if (elsewhere !== null) {
        location.replace(`${elsewhere}?${asked.replace(/^\?/, "")}${location.hash}`);
        return;
      }
      options.setState(optionsOf(asked), true);
      change(store, () => viewIn(asked));
    },
  });
  await yieldToMain();

  const place = page.createElement("div");
  place.className = "frame";
  mountHidden(place, prerendered);
  const picture = prerendered.querySelector(".first-frame");
  let coming: Promise<void> | null = null;
  const takeOver = (): Promise<void> => {
    coming ??= swapIn(place, [...place.children], prerendered);
    return coming;
  };
  const onDrawn = async (): Promise<void> => {
    await takeOver();
    picture?.remove();
    delete page.documentElement.dataset.printed;
    page.documentElement.dataset.state = "live";
  };
  // Whom the title and the timeline will both ask for; a slice of its own.
  selectedFor(atlas, store.getState().view);
  await yieldToMain();
  await new Promise<void>((onBuilt) => {
    makeRoot(place).render(
      <StoreContext value={store}>
        <SettingContext value={{ options, landFor, onDrawn, onFailed }}>
          <FirstMount queue={makeMountQueue(yieldToMain)}>
            <Frame onBuilt={onBuilt} />
          </FirstMount>
        </SettingContext>
      </StoreContext>,
    );
  });
  await yieldToMain();
  const map = place.querySelector<HTMLElement>(".frame-map");
  if (map === null) throw new Error("The frame has no map.");
  // What is prerendered is another view than the address asks for: all but its land is hidden, and no reason to wait.
  if ("printed" in page.documentElement.dataset && prerendered.isConnected) {
    if (picture) map.querySelector(".map-stage")?.prepend(picture);
    await takeOver();
  }
  startFit({
    frame: place,
    map,
    height: () => options.getState().height,
    onHeight: (height, width) => host.resize(height, width),
  });
};
