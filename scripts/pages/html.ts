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
export const jsonBlock = (type: string, value: unknown): string =>
  `<script type="${type}">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;

/** Puts `inner` where `place` stands, and says so when it does not stand there exactly once. */
export const put = (html: string, place: string, inner: string): string => {
  const parts = html.split(place);
  if (parts.length !== 2)
    throw new Error(`Expected ${place} once in the page, found it ${parts.length - 1} times.`);
  return parts.join(inner);
};
