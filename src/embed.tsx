import { createRoot } from "react-dom/client";
import { readData } from "./embed/data.ts";
import { openFrame } from "./embed/open.tsx";
import { say } from "./text/frame.ts";

/** The prerendered picture stays, a line says why, and the page around is told. */
const fail = (problem: unknown): void => {
  console.error("Setu keeps the prerendered map:", problem);
  const note = document.createElement("p");
  note.className = "frame-broken";
  note.textContent = say.embed.broken;
  document.body.append(note);
  if (window.parent !== window) {
    window.parent.postMessage({ type: "setu:error", v: 1, message: String(problem).slice(0, 200) }, "*");
  }
};

// A slice of its own: the prerendered frame is on the screen, and reading the data need not hold it up.
setTimeout(() => {
  Promise.resolve()
    .then(() => openFrame(window, readData(document), createRoot, fail))
    .catch(fail);
}, 0);
