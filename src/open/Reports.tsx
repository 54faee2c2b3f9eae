import { openText } from "../text/en/open.ts";
import { reasonText, troubleText, wantsExpectation } from "./labels.ts";
import type { Loader } from "./load.ts";
import { type OpenState, useOpen, useOpenSlice } from "./store.ts";
import "../ui/notice.css";

const Progress = ({
  reading: { name, bytes, total, rows },
  loader,
}: {
  readonly reading: NonNullable<OpenState["reading"]>;
  readonly loader: Loader;
}) => {
  // A compressed file unpacks to more than the server said would come.
  const known = total !== null && bytes <= total ? total : null;
  return (
    <div className="notice open-reading">
      <h2 id="reading-name">{openText.reading(name)}</h2>
      <progress aria-labelledby="reading-name" {...(known === null ? {} : { value: bytes, max: known })} />
      <p>{openText.progress(bytes, known, rows)}</p>
      <button type="button" className="primary" onClick={loader.cancel}>
        {openText.cancel}
      </button>
    </div>
  );
};

const Failure = ({ trouble }: { readonly trouble: NonNullable<OpenState["trouble"]> }) => {
  const store = useOpen();
  const stands = useOpenSlice(({ drawn }) => drawn !== null);
  const { why } = trouble;
  const rows = why.kind === "nothing-drawable" ? why.skipped.rows.slice(0, 5) : [];
  return (
    <div className="notice open-trouble" role="alert">
      <h2>{openText.failed(trouble.name)}</h2>
      <p>{troubleText(why)}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ line, reason }) => (
            <li key={line}>
              {openText.where.line(line)}: {reasonText(reason)}
            </li>
          ))}
        </ul>
      )}
      {wantsExpectation(why) && <p>{openText.expected}</p>}
      {stands && <p>{openText.untouched}</p>}
      <button type="button" className="primary" onClick={() => store.setState({ trouble: null })}>
        {openText.dismiss}
      </button>
    </div>
  );
};

/** What is on its way, and what went wrong with it. */
export const Reports = ({ loader }: { readonly loader: Loader }) => {
  const reading = useOpenSlice((state) => state.reading);
  const trouble = useOpenSlice((state) => state.trouble);
  const cancelled = useOpenSlice((state) => state.cancelled);
  if (reading !== null) return <Progress reading={reading} loader={loader} />;
  if (trouble !== null) return <Failure trouble={trouble} />;
  return (
    <p className={cancelled ? "notice open-cancelled" : "unseen"} role="status">
      {cancelled && openText.cancelled}
    </p>
  );
};
