import { Download, X } from "lucide";
import { useId, useRef } from "react";
import { LIMITS, MEGABYTE } from "../links/links.ts";
import { download } from "../state/download.ts";
import { openText } from "../text/en/open.ts";
import { Icon } from "../ui/Icon.tsx";
import type { Loader } from "./load.ts";
import { sampleCsv } from "./sample.ts";
import { useOpen, useOpenSlice } from "./store.ts";
import "./welcome.css";

const Sample = () => (
  <button
    type="button"
    className="welcome-link"
    onClick={() => download(new Blob([sampleCsv()], { type: "text/csv;charset=utf-8" }), openText.sampleName)}
  >
    <Icon of={Download} size={14} />
    {openText.sample}
  </button>
);

const Formats = () => (
  <div className="welcome-formats">
    <section>
      <h2>{openText.csvTitle}</h2>
      <p>{openText.csvLead}</p>
      <dl>
        {openText.csvColumns.map(([columns, what]) => (
          <div key={columns}>
            <dt>{columns}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Sample />
    </section>
    <section>
      <h2>{openText.jsonTitle}</h2>
      <p>{openText.jsonLead}</p>
      <a className="welcome-link" href="?data=../data/partnerships.json">
        {openText.jsonSample}
      </a>
    </section>
  </div>
);

/** What the page is for, what it reads, and the ways to give it a file. */
export const Welcome = ({ loader }: { readonly loader: Loader }) => {
  const store = useOpen();
  const canClose = useOpenSlice(({ drawn }) => drawn !== null);
  const file = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const field = useId();
  return (
    <main className="welcome">
      <div className="welcome-page">
        {canClose && (
          <button
            type="button"
            className="icon-button welcome-close"
            aria-label={openText.close}
            title={openText.close}
            onClick={() => store.setState({ asking: false })}
          >
            <Icon of={X} size={20} />
          </button>
        )}
        <h1>{openText.title}</h1>
        <p className="welcome-intro">{openText.intro}</p>
        <div className="welcome-ways">
          <p className="welcome-file">
            <button type="button" className="primary" onClick={() => file.current?.click()}>
              {openText.choose}
            </button>
            <span>{openText.drop}</span>
            <input
              ref={file}
              type="file"
              hidden
              accept=".csv,.tsv,.txt,.json,text/csv,application/json"
              onChange={({ target }) => {
                const chosen = target.files?.[0];
                if (chosen) loader.file(chosen);
                // The same file can be chosen again.
                target.value = "";
              }}
            />
          </p>
          <form
            className="welcome-address"
            onSubmit={(event) => {
              event.preventDefault();
              loader.address(address.current?.value ?? "");
            }}
          >
            <label htmlFor={field}>{openText.addressLabel}</label>
            <input
              ref={address}
              id={field}
              type="url"
              required
              autoComplete="off"
              placeholder={openText.addressHint}
              aria-describedby={`${field}-note`}
            />
            <button type="submit" className="welcome-go">
              {openText.addressGo}
            </button>
            <small id={`${field}-note`}>{openText.addressNote}</small>
          </form>
        </div>
        <p className="welcome-private">{openText.private}</p>
        <Formats />
        <p className="welcome-limits">
          {openText.limits(LIMITS.bytes / MEGABYTE, LIMITS.rows, LIMITS.json / MEGABYTE)}
        </p>
      </div>
    </main>
  );
};
