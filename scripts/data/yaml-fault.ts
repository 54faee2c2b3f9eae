import { type Document, isCollection, isScalar, visit, type YAMLParseError, type YAMLWarning } from "yaml";

/** What is wrong with a text that is no YAML, in an editor's words, and where: an offset from 0. */
export type SyntaxFault = { readonly offset: number; readonly message: string };

type Broken = Pick<YAMLParseError | YAMLWarning, "code" | "message" | "pos">;

/** The first fault alone: those after it mostly follow from it. `errors` holds at least one. */
export const syntaxFault = (
  text: string,
  document: Document.Parsed,
  errors: readonly Broken[],
): SyntaxFault => {
  const conflict = /^(<{7}|={7}|>{7})( |$)/m.exec(text);
  if (conflict) return { offset: conflict.index, message: "a merge conflict is left here: choose a side" };
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) throw new Error("nothing is broken");
  const offset = openingOf(text, document, first) ?? first.pos[0];
  const severalLines = errors.some(
    ({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === first.pos[0],
  );
  const message = messageFor(text, offset, first, severalLines);
  return { offset, message: message ?? `broken YAML: ${first.message}` };
};

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]", '"': '"', "'": "'" };

/** Where the quote or bracket stands that is never closed: the parser misses it only where it gives up. */
const openingOf = (
  text: string,
  document: Document.Parsed,
  { code, message, pos }: Broken,
): number | null => {
  const isQuote = code === "MISSING_CHAR" && message.startsWith("Missing closing");
  if (!isQuote && code !== "BAD_INDENT") return null;
  let found: number | null = null;
  visit(document, (_, node) => {
    if (!(isScalar(node) || isCollection(node)) || !node.range) return;
    const [start, end] = node.range;
    const closer = closers[text[start] ?? ""];
    if (isQuote ? isScalar(node) && closer && end === pos[0] : isCollection(node) && closer !== undefined) {
      if (isQuote || text[end - 1] !== closer) found = start;
    }
  });
  return found;
};

const noLine =
  'this line is no "key: value": indent it if it goes on with the text above, or look at its colon';
const indent = "this line is indented unlike those above it";
const wantsQuotes = (start: string): string => `a text that starts with ${start} wants quotes`;

const messageFor = (
  text: string,
  offset: number,
  { code, message }: Broken,
  severalLines: boolean,
): string | null => {
  const rest = text.slice(offset);
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const isGlued = /^[\w-]+:[^ \n]/.test(rest);
  const beginsLine = /^[ -]*$/.test(before);
  switch (code) {
    case "TAB_AS_INDENT":
      return "a tab indents this line: use spaces";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      if (isGlued) return "put a space after the colon";
      if (!severalLines && !beginsLine) return "this text has a colon in it: put it in quotes";
      return beginsLine
        ? severalLines
          ? noLine
          : indent
        : "a deeper line follows this text: mind its indent";
    case "BLOCK_IN_FLOW":
      return rest.startsWith("- ")
        ? "a line with a hyphen cannot stand within { } or [ ]: one of them is not closed above"
        : "a text with a colon in it wants quotes; or else a comma is missing in this line";
    case "BAD_INDENT":
      return `this ${rest[0]} is never closed: a ${closers[rest[0] ?? ""]} is missing`;
    case "MISSING_CHAR":
      if (message.startsWith("Missing closing")) return "this quote is never closed";
      if (message.startsWith("Missing ,")) return "a comma is missing before this, or the text wants quotes";
      if (message.startsWith("Sequence item")) return indent;
      return isGlued ? "put a space after the colon" : noLine;
    case "BAD_SCALAR_START":
    case "TAG_RESOLVE_FAILED":
      return wantsQuotes(rest.slice(0, 1));
    case "BAD_DQ_ESCAPE":
      return `${rest.slice(0, 2)} means nothing in double quotes: write \\\\ for a backslash`;
    case "MULTIPLE_DOCS":
      return "a line of --- begins a second document: a file holds one";
    case "UNEXPECTED_TOKEN":
      if (/["']\s*$/.test(before)) return "the text goes on after its closing quote: put all of it in quotes";
      if (/[\]}]\s*$/.test(before)) return wantsQuotes("a bracket");
      if (rest.startsWith("- ")) return wantsQuotes("a hyphen");
      if (/^[\]}]/.test(rest)) return `this ${rest[0]} closes nothing`;
      return beginsLine ? indent : null;
    default:
      return null;
  }
};
