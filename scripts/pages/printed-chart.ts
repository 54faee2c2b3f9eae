/** A timeline's chart of some width in px, as markup, so drawn that it stretches with the page. */
export const stretching = (chart: string, width: number): string =>
  chart
    .replace(/left:(-?[\d.]+)px/g, (_, left: string) => `left:${((Number(left) / width) * 100).toFixed(2)}%`)
    .replace(
      /<svg width="100%" height="(\d+)"/,
      `<svg width="100%" height="$1" viewBox="0 0 ${width} $1" preserveAspectRatio="none"`,
    );

const CHART = /<div class="chart">.*?<\/svg>/s;

/** A page with its chart stretching. Words would be stretched as well, so they wait for the scripts. */
export const withStretchingChart = (html: string, width: number): string => {
  const [chart] = html.match(CHART) ?? [];
  if (chart === undefined) throw new Error("The printed page has no chart.");
  const end = html.indexOf(chart) + chart.length;
  const handles = html.slice(end).match(/^(?:<div class="timeline-handle".*?<\/div>)*/s)?.[0] ?? "";
  const bare = chart.replace(/<text\b[^>]*>[^<]*<\/text>/g, "");
  return html.replace(chart + handles, () => stretching(bare + handles, width));
};
