/** Characters that mean something to TeX. */
const escaped = (words: string): string => words.replaceAll(/[$%&#_{}]/g, "\\$&");

/** What a field of BibTeX holds: words, a name in braces of its own that keep it whole, or code as it stands. */
export type BibtexField = readonly [
  name: string,
  value: { readonly words: string } | { readonly whole: string } | { readonly code: string },
];

/** An entry of BibTeX for something that is neither a book nor an article. */
export const bibtexEntry = (key: string, fields: readonly BibtexField[]): string => {
  const lines = fields.map(([name, value]) => {
    if ("code" in value) return `  ${name} = ${value.code}`;
    return `  ${name} = ${"whole" in value ? `{{${escaped(value.whole)}}}` : `{${escaped(value.words)}}`}`;
  });
  return [`@misc{${key},`, lines.join(",\n"), "}"].join("\n");
};

/** An entry of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): a tag, two spaces, a hyphen and a space. */
export const risEntry = (tags: readonly (readonly [tag: string, value: string])[]): string =>
  [["TY", "DATA"], ...tags, ["ER", ""]].map(([tag, value]) => `${tag}  - ${value}`).join("\n");
