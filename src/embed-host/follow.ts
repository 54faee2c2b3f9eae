/** As high as a frame may ask to be: more is a mistake, or mischief. */
const MOST = 4000;

const heightIn = (data: unknown): number | null => {
  if (typeof data !== "object" || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  const isOurs = type === "setu:resize" || type === "setu:ready";
  return isOurs && typeof height === "number" && height > 0 && height <= MOST ? height : null;
};

/**
 * Lets the frames of a page be as high as they ask to be. A message belongs to the frame whose window sent it, so
 * several on one page never move each other; a sandboxed one has no origin that could tell. Returns stop.
 */
export const followFrames = (host: Window, home: string): (() => void) => {
  const frames = (): HTMLIFrameElement[] =>
    [...host.document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home));
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    const height = heightIn(data);
    if (height === null || source === null) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  };
  host.addEventListener("message", onMessage);
  // Those that were ready before this script ran are asked once more.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: "setu:get", v: 1 }, "*");
  return () => host.removeEventListener("message", onMessage);
};
