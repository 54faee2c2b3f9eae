import { useState } from "react";
import { makeFile, nameOf, type Wanted } from "../../files/dataFiles.ts";
import { BlankPicture } from "../../files/raster.ts";
import { download } from "../../state/download.ts";
import { say } from "../../text/catalogue.ts";
import { useSelected } from "../useSelected.ts";
import { useSetu } from "../useStore.ts";

type Progress =
  | { readonly kind: "working" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly why: string };

const progressText = (progress: Progress): string => {
  switch (progress.kind) {
    case "working":
      return say.share.working;
    case "saved":
      return say.share.saved(progress.name);
    case "failed":
      return say.share.failed(progress.name, progress.why);
  }
};

const whyOf = (problem: unknown): string => {
  if (problem instanceof BlankPicture) return say.share.blank;
  return problem instanceof Error ? problem.message : String(problem);
};

const tables: readonly Wanted[] = [{ kind: "csv" }, { kind: "json" }, { kind: "geojson" }];

const pictures: readonly Wanted[] = [
  { kind: "svg" },
  { kind: "png", scale: 1 },
  { kind: "png", scale: 2 },
  { kind: "png", scale: 4 },
];

const labelOf = (wanted: Wanted): string => {
  switch (wanted.kind) {
    case "svg":
      return say.share.svg;
    case "png":
      return say.share.png(wanted.scale);
    case "csv":
    case "json":
    case "geojson":
      return say.share.data[wanted.kind];
  }
};

const hintOf = (wanted: Wanted): string => {
  switch (wanted.kind) {
    case "svg":
      return say.share.svgHint;
    case "png":
      return say.share.pngHints[wanted.scale];
    case "csv":
    case "json":
    case "geojson":
      return say.share.dataHints[wanted.kind];
  }
};

type ButtonsProps = {
  readonly files: readonly Wanted[];
  readonly disabled: boolean;
  readonly onPress: (wanted: Wanted) => void;
};

const SaveButtons = ({ files, disabled, onPress }: ButtonsProps) => (
  <ul className="share-files">
    {files.map((wanted) => (
      <li key={labelOf(wanted)}>
        <button type="button" className="share-button" disabled={disabled} onClick={() => onPress(wanted)}>
          <span className="unseen">{say.share.save}</span> {labelOf(wanted)}{" "}
          <span className="share-hint">{hintOf(wanted)}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** What is shown now, as files: the records, and the map. */
export const TakeAway = () => {
  const store = useSetu();
  const { shown } = useSelected();
  const [progress, setProgress] = useState<Progress | null>(null);
  const save = async (wanted: Wanted): Promise<void> => {
    // A button that is disabled while it works would lose its focus.
    if (progress?.kind === "working") return;
    const { atlas, view } = store.getState();
    const name = nameOf(wanted, atlas.edition);
    setProgress({ kind: "working" });
    try {
      download(await makeFile(wanted, atlas, view), name);
      setProgress({ kind: "saved", name });
    } catch (problem) {
      setProgress({ kind: "failed", name, why: whyOf(problem) });
    }
  };
  return (
    <>
      <section aria-labelledby="share-records">
        <h3 id="share-records">{say.share.recordsTitle}</h3>
        <p>{say.share.records(shown.length)}</p>
        <SaveButtons files={tables} disabled={shown.length === 0} onPress={save} />
      </section>
      <section aria-labelledby="share-picture">
        <h3 id="share-picture">{say.share.pictureTitle}</h3>
        <p>{say.share.picture}</p>
        <SaveButtons files={pictures} disabled={false} onPress={save} />
      </section>
      <p role="status" className="share-said" data-progress={progress?.kind}>
        {progress && progressText(progress)}
      </p>
    </>
  );
};
