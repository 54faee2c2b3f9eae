import { followFrames } from "./embed-host/follow.ts";

// The script's own address says where the atlas stands; frames from anywhere else are nobody we know.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) followFrames(window, new URL("embed/", script.src).href);
