const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML or XML, in an element or in an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");

/** An element without content, `null` attributes left out. */
export const tag = (name: string, attributes: Readonly<Record<string, string | null>>): string =>
  `<${name}${Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]))
    .join("")}>`;

/** JSON inside a script element: no text in it can end the element, or begin a comment. */
export const jsonBlock = (attributes: Readonly<Record<string, string>>, json: string): string =>
  `${tag("script", attributes)}${json.replaceAll("<", "\\u003c")}</script>`;

/** Where a page, or a component that is printed, has room for what others draw. */
const slots = {
  app: "<!--first-frame-->",
  map: '<div class="map-stage"></div>',
  head: "</head>",
  body: "</body>",
} as const;

/** Puts `inner` into a slot, before its end, and says so when the page does not have it exactly once. */
export const fill = (html: string, slot: keyof typeof slots, inner: string): string => {
  const place = slots[slot];
  const [before = "", after, ...more] = html.split(place);
  if (after === undefined || more.length > 0)
    throw new Error(
      `Expected ${place} once in the page, found it ${after === undefined ? 0 : more.length + 1} times.`,
    );
  const end = place.lastIndexOf("</");
  return end < 0 ? before + inner + after : before + place.slice(0, end) + inner + place.slice(end) + after;
};
