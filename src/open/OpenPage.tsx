import { useEffect, useState } from "react";
import { say } from "../text/catalogue.ts";
import { openText } from "../text/en/open.ts";
import { Key } from "./Key.tsx";
import { LinkPane } from "./LinkPane.tsx";
import type { Loader } from "./load.ts";
import { OpenHeader } from "./OpenHeader.tsx";
import { Reports } from "./Reports.tsx";
import { useOpenSlice } from "./store.ts";
import { OpenTimeline } from "./timeline/OpenTimeline.tsx";
import { Welcome } from "./Welcome.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import "./open.css";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Files may be dropped anywhere. True while one hangs over the page. */
const useDrop = (loader: Loader): boolean => {
  const [hanging, setHanging] = useState(false);
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHanging(true);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHanging(false);
      const file = event.dataTransfer?.files[0];
      if (file) loader.file(file);
    };
    const leave = (event: DragEvent): void => {
      // From the page to nothing: the pointer left the window.
      if (event.relatedTarget === null) setHanging(false);
    };
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("drop", drop, { signal });
    window.addEventListener("dragleave", leave, { signal });
    return () => aborter.abort();
  }, [loader]);
  return hanging;
};

export const OpenPage = ({ loader }: { readonly loader: Loader }) => {
  const drawn = useOpenSlice((state) => state.drawn);
  const asking = useOpenSlice((state) => state.asking);
  const hanging = useDrop(loader);
  return (
    <div className="open">
      <OpenHeader />
      <div className="open-body">
        <LinkPane />
        {!asking && drawn !== null && (
          <main>
            <Key drawn={drawn} />
            <p className="open-footnote">
              {openText.notRoutes} {say.shell.footnote}
            </p>
          </main>
        )}
      </div>
      {!asking && drawn !== null ? <OpenTimeline links={drawn.links} /> : <div className="open-timeline" />}
      {asking && <Welcome loader={loader} />}
      <Reports loader={loader} />
      {hanging && <p className="open-dropping">{openText.dropHere}</p>}
    </div>
  );
};
