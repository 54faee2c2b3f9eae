import type { Ground } from "../../model/citation.ts";
import { en } from "../../text/catalogue.ts";
import { showSource } from "./Sources.tsx";

const text = en.shell.card;

const Dot = ({ kind }: { readonly kind: Ground["kind"] }) => (
  <svg className="ground-dot" width="9" height="9" aria-hidden="true" focusable="false">
    <circle cx="4.5" cy="4.5" r="3.8" className={kind === "stated" ? "ground-full" : "ground-open"} />
    {kind === "other-page" && <path d="M4.5 .7a3.8 3.8 0 0 0 0 7.6z" className="ground-full" />}
  </svg>
);

/** Whether a fact is stated or inferred, and the numbers of the sources it rests on. */
export const GroundMark = ({ ground }: { readonly ground: Ground }) => (
  <span className="ground-mark">
    <span className="ground-kind" title={text.groundHint[ground.kind]}>
      <Dot kind={ground.kind} />
      {text.grounds[ground.kind]}
    </span>
    {ground.citations.map(({ number }) => (
      <button
        key={number}
        type="button"
        className="ground-source"
        aria-label={text.toSource(number)}
        onClick={() => showSource(number)}
      >
        {number}
      </button>
    ))}
  </span>
);
