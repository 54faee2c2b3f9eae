import { enginesHere } from "../../files/filmEngine.ts";
import { filmOf, lengthOf } from "../../model/export/film.ts";
import { fileName } from "../../model/export/origin.ts";
import { setSpeed, speeds } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { JobState } from "./JobState.tsx";
import { useJob } from "./useJob.ts";

/** The player's own speed: the film plays as the page does. */
const Speed = () => {
  const store = useSetu();
  const chosen = useSlice(({ playback }) => playback.speed);
  return (
    <label className="film-speed">
      {say.timeline.speed}
      <select
        value={chosen}
        onChange={({ target }) => {
          const speed = speeds.find((each) => String(each) === target.value);
          if (speed !== undefined) setSpeed(store, speed);
        }}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {say.timeline.speedValue(speed)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What the timeline plays, as a video. */
export const FilmSection = () => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const speed = useSlice(({ playback }) => playback.speed);
  const { job, start, cancel } = useJob();
  const shots = filmOf(atlas, view, speed);
  const stops = shots.filter(({ kind }) => kind === "stop").length;
  const able = enginesHere().length > 0;
  const save = (): Promise<void> => {
    const { atlas: now, view: shown, playback } = store.getState();
    return start(fileName(now.edition, "mp4"), async (work) => {
      const { makeFilm } = await import("../../files/makeFilm.ts");
      return makeFilm(now, shown, playback.speed, work);
    });
  };
  return (
    <section aria-labelledby="share-film">
      <h3 id="share-film">{say.takeaway.film.title}</h3>
      <p>
        {able ? say.takeaway.film.about(stops, Math.round(lengthOf(shots) / 1000)) : say.takeaway.film.none}
      </p>
      {able && (
        <div className="film-row">
          <button type="button" className="share-button" onClick={save}>
            <span className="unseen">{say.share.save}</span> {say.takeaway.film.save}{" "}
            <span className="share-hint">{say.takeaway.film.hint}</span>
          </button>
          <Speed />
        </div>
      )}
      {job.kind === "working" && <p>{say.takeaway.film.stays}</p>}
      <JobState job={job} onCancel={cancel} />
    </section>
  );
};
