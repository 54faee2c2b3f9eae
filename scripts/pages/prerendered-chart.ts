const MARK = /<g class="(mark [^"]*)">(.*?)<\/g>/gs;
const PIECE = /<rect x="([^"]*)" width="([^"]*)" y="([^"]*)" height="([^"]*)"><\/rect>/g;
const LINE = /<path class="([^"]*)" d="([^"]*)"><\/path>/g;
const MARKS = /(<g class="marks">)(.*?<\/g>)(<\/g>)/s;

/**
 * Every mark that looks the same as one path: on paper and before the scripts nobody points at one alone, and a browser
 * has a fifth of the elements to make before its first picture.
 */
const merged = (marks: string): string => {
  const looks = new Map<string, Map<string, string>>();
  const put = (look: string, line: string, d: string): void => {
    const lines = looks.get(look) ?? new Map<string, string>();
    looks.set(look, lines.set(line, (lines.get(line) ?? "") + d));
  };
  const rest = marks.replace(MARK, (_, look: string, inner: string) => {
    const left = inner
      .replace(PIECE, (_, x: string, width: string, y: string, height: string) => {
        put(look, "mark-pieces", `M${x} ${y}h${width}v${height}h-${width}z`);
        return "";
      })
      .replace(LINE, (_, line: string, d: string) => {
        put(look, line, d);
        return "";
      });
    if (left !== "") throw new Error(`A mark of the timeline holds what cannot be prerendered: ${left}`);
    return "";
  });
  if (rest !== "") throw new Error(`The timeline holds a mark that cannot be prerendered: ${rest}`);
  const pathOf = ([line, d]: [string, string]): string => `<path class="${line}" d="${d}"></path>`;
  return [...looks]
    .map(([look, lines]) => `<g class="${look}">${[...lines].map(pathOf).join("")}</g>`)
    .join("");
};

// Hundredths of a px cannot be seen.
const rounded = (chart: string): string =>
  chart.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

/** A timeline's chart of some width in px, as markup, so drawn that it stretches with the page. */
export const stretching = (chart: string, width: number): string =>
  rounded(
    chart
      .replace(MARKS, (_, open: string, marks: string, close: string) => open + merged(marks) + close)
      .replace(
        /left:(-?[\d.]+)px/g,
        (_, left: string) => `left:${((Number(left) / width) * 100).toFixed(2)}%`,
      )
      .replace(
        /<svg width="100%" height="(\d+)"/,
        `<svg width="100%" height="$1" viewBox="0 0 ${width} $1" preserveAspectRatio="none"`,
      ),
  );

const CHART = /<div class="chart">.*?<\/svg>/s;

/** A page with its chart stretching. Words would be stretched as well, so they wait for the scripts. */
export const withStretchingChart = (html: string, width: number): string => {
  const [chart] = html.match(CHART) ?? [];
  if (chart === undefined) throw new Error("The prerendered page has no chart.");
  const end = html.indexOf(chart) + chart.length;
  const handles = html.slice(end).match(/^(?:<div class="timeline-handle".*?<\/div>)*/s)?.[0] ?? "";
  const bare = chart.replace(/<text\b[^>]*>[^<]*<\/text>/g, "");
  return html.replace(chart + handles, () => stretching(bare + handles, width));
};
