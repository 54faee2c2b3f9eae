import { useEffect, useRef, useState } from "react";
import { frameAddress, snippetOf } from "../../model/export/snippet.ts";
import { dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { languages } from "../../model/records/language.ts";
import { queryOf } from "../../model/view/address.ts";
import { type Options, plainOptions, type UiLevel, uiLevels } from "../../model/view/frameOptions.ts";
import { setLanguage, setTheme, themes, type View } from "../../model/view/view.ts";
import { say } from "../../text/catalogue.ts";
import { languageNames } from "../../text/languages.ts";
import { useSlice } from "../useStore.ts";
import { CopyField } from "./CopyField.tsx";

const widths = [null, 340, 480, 680, 1000] as const;

// Until the preview has said how high it wants to be.
const FIRST_HEIGHT = 560;

/** What the preview says of its height; null for any other message. */
const heightSaid = (data: unknown): number | null => {
  if (typeof data !== "object" || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  return type === "setu:resize" && typeof height === "number" && height > 0 ? Math.ceil(height) : null;
};

type ChoiceProps<T> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly name: (value: T) => string;
  readonly onChoose: (value: T) => void;
};

const Choice = <T,>({ label, values, chosen, name, onChoose }: ChoiceProps<T>) => (
  <label className="embed-choice">
    {label}
    <select
      value={values.indexOf(chosen)}
      onChange={({ target }) => {
        const value = values[Number(target.value)];
        if (value !== undefined) onChoose(value);
      }}
    >
      {values.map((value, index) => (
        <option key={name(value)} value={index}>
          {name(value)}
        </option>
      ))}
    </select>
  </label>
);

type CheckProps = { readonly label: string; readonly on: boolean; readonly onTurn: (on: boolean) => void };

const Check = ({ label, on, onTurn }: CheckProps) => (
  <label className="embed-check">
    <input type="checkbox" checked={on} onChange={({ target }) => onTurn(target.checked)} />
    {label}
  </label>
);

/** The picture of what is shared: that of the open record, or of the whole atlas. */
const picturePath = ({ selection }: View): string =>
  selection.kind === "partnership" ? `r/${selection.partnership}/card.png` : "card.png";

/** A frame for other pages: what it looks like, and the code that places it. */
export const EmbedCode = () => {
  const shared = useSlice(({ view }) => view);
  const edition = useSlice(({ atlas }) => atlas.edition);
  // A frame knows no tours: it gets what the step shows, in keys of its own.
  const [view, setView] = useState<View>({ ...shared, tour: null });
  const [options, setOptions] = useState<Options>(plainOptions);
  const [width, setWidth] = useState<number | null>(null);
  const [script, setScript] = useState(true);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const preview = useRef<HTMLIFrameElement>(null);

  // React meets a device: the window hears what the preview says.
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
      const said = source === preview.current?.contentWindow ? heightSaid(data) : null;
      if (said !== null) setHeight(said);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, []);

  const text = say.embedCode;
  const site = new URL(location.pathname, location.href).href;
  const set = (change: Partial<Options>): void => setOptions((now) => ({ ...now, ...change }));
  const date = dayText(parseIso(edition) ?? 0, say.timeline.dates);
  const asked = { site, query: queryOf(view), language: view.language, options };
  const title = say.shell.pageName;
  const code = snippetOf({
    ...asked,
    title,
    width,
    height,
    script,
    picture: { path: picturePath(view), name: text.picture(title) },
  });
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{text.title}</h3>
      <p>{text.lead}</p>
      <div className="embed-choices">
        <Choice
          label={text.width}
          values={widths}
          chosen={width}
          name={(each) => (each === null ? text.fluid : `${each} px`)}
          onChoose={setWidth}
        />
        <label className="embed-choice">
          {text.height}
          <input
            type="number"
            min={200}
            max={4000}
            step={20}
            value={options.height ?? height}
            onChange={({ target }) => {
              const asks = Math.round(target.valueAsNumber);
              set({ height: asks >= 200 && asks <= 4000 ? asks : null });
            }}
          />
        </label>
        <Choice<UiLevel>
          label={text.ui}
          values={uiLevels}
          chosen={options.ui}
          name={(each) => text.uis[each]}
          onChoose={(ui) => set({ ui })}
        />
        <Choice
          label={text.theme}
          values={themes}
          chosen={view.theme}
          name={(each) => text.themes[each]}
          onChoose={(theme) => setView(setTheme(view, theme))}
        />
        <Choice
          label={text.language}
          values={languages}
          chosen={view.language}
          name={(each) => languageNames[each]}
          onChoose={(language) => setView(setLanguage(view, language))}
        />
        <Choice
          label={text.edition}
          values={[null, edition]}
          chosen={options.edition}
          name={(each) => (each === null ? text.live : text.pinned(date))}
          onChoose={(pinned) => set({ edition: pinned })}
        />
      </div>
      <Check label={text.play} on={!options.static} onTurn={(on) => set({ static: !on })} />
      <Check
        label={text.free}
        on={options.gestures === "free"}
        onTurn={(on) => set({ gestures: on ? "free" : "coop" })}
      />
      <Check
        label={text.transparent}
        on={options.transparent}
        onTurn={(transparent) => set({ transparent })}
      />
      <Check label={text.script} on={script} onTurn={setScript} />
      <iframe
        ref={preview}
        className="embed-preview"
        title={text.preview}
        src={frameAddress(asked)}
        width={width ?? "100%"}
        height={options.height ?? height}
        loading="lazy"
      />
      <CopyField label={text.code} value={code} rows={7} copy={text.copy} copied={text.copied} />
    </section>
  );
};
