import { say } from "../../text/catalogue.ts";
import type { Job } from "./useJob.ts";
import "./takeaway.css";

const saidOf = (job: Job): string | null => {
  switch (job.kind) {
    case "none":
      return null;
    case "working":
      return job.said;
    case "saved":
      return say.takeaway.saved(job.name);
    case "cancelled":
      return say.takeaway.cancelled;
    case "failed":
      return say.takeaway.failed(job.name, job.why);
  }
};

/** How far a file is, and a way out. */
export const JobState = ({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) => {
  const said = saidOf(job);
  return (
    <div className="job" data-job={job.kind}>
      {job.kind === "working" && (
        <>
          <progress value={job.done} aria-label={say.takeaway.progress} />
          <p>{said}</p>
        </>
      )}
      {/* Every percent would be too much to hear. */}
      <p role="status">{job.kind === "working" ? null : said}</p>
      {job.kind === "working" && (
        <button type="button" className="share-button" onClick={onCancel}>
          {say.takeaway.cancel}
        </button>
      )}
    </div>
  );
};
