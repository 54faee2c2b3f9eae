/** The ways in which the pages of newsrooms already understand a frame that says how high it is. */
export type Speaker = (height: number, width: number) => unknown;

/** AMP: https://amp.dev/documentation/components/amp-iframe#iframe-resizing */
const amp: Speaker = (height) => ({ sentinel: "amp", type: "embed-size", height });

/** Medium, and what is embedded by Embedly. */
const medium =
  (address: string): Speaker =>
  (height) =>
    JSON.stringify({ src: address, context: "iframe.resize", height });

/** WordPress puts a secret into the address and listens to whoever knows it (wp-includes/js/wp-embed.js). */
const wordpress =
  (secret: string): Speaker =>
  (height) => ({ message: "height", value: height, secret });

/** pym.js, which puts the frame's name into the query. */
const pym =
  (id: string): Speaker =>
  (height) =>
    ["pym", id, "height", height].join("xPYMx");

const MAX_NAME = 200;
const nameIn = (query: URLSearchParams, key: string): string | null => {
  const name = query.get(key);
  return name !== null && name !== "" && name.length <= MAX_NAME ? name : null;
};

type Address = Pick<Location, "href" | "search" | "hash">;

/** The dialects that the address of a frame calls for, and those that cost nobody anything. */
export const dialectsOf = ({ href, search, hash }: Address): readonly Speaker[] => {
  const secret = nameIn(new URLSearchParams(hash.replace(/^#\??/, "")), "secret");
  const child = nameIn(new URLSearchParams(search), "childId");
  return [
    amp,
    medium(href),
    ...(secret === null ? [] : [wordpress(secret)]),
    ...(child === null ? [] : [pym(child)]),
  ];
};

const RESIZER = "[iFrameSizer]";

/** What a frame says so that an iframe-resizer parent greets it. */
export const RESIZER_READY = "[iFrameResizerChild]Ready";

/** The name under which an iframe-resizer parent greets a frame; null for any other message. */
export const resizerGreeting = (data: unknown): string | null => {
  if (typeof data !== "string" || data.length > 2000 || !data.startsWith(RESIZER)) return null;
  const [name = "", version] = data.slice(RESIZER.length).split(":");
  return version === undefined || name === "" || name.length > MAX_NAME ? null : name;
};

/** iframe-resizer 4 and 5: the first word is an answer to the greeting, the others are new heights. */
export const resizer = (name: string): { readonly hello: Speaker; readonly resize: Speaker } => ({
  hello: (height, width) => `${RESIZER}${name}:${height}:${width}:init:5.5.9`,
  resize: (height, width) => `${RESIZER}${name}:${height}:${width}:resize`,
});
