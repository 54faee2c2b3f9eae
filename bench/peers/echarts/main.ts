import { LinesChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { readData, yearSlider } from "../links.ts";

use([LinesChart, GeoComponent, CanvasRenderer]);
const { links, land } = await readData();
// Its map knows no more of GeoJSON than this; its own type asks for a class of its own.
registerMap("world", land as Parameters<typeof registerMap>[1]);
const slider = yearSlider();
const chart = init(document.getElementById("map"), null, { renderer: "canvas" });

// ECharts has one world, from −180 to 180.
const wrapped = ([lon, lat]: readonly [number, number]) => [lon > 180 ? lon - 360 : lon, lat];
const lines = (year: number) => ({
  animation: false,
  series: [
    {
      type: "lines" as const,
      coordinateSystem: "geo" as const,
      data: links
        .filter((link) => link.year <= year)
        .map(({ from, to, colour }) => ({
          coords: [wrapped(from), wrapped(to)],
          lineStyle: { color: `rgb(${colour})`, width: 2, opacity: 1, curveness: 0.25 },
        })),
    },
  ],
});
chart.setOption({
  geo: {
    map: "world",
    silent: true,
    itemStyle: { areaColor: "#F8F6F1", borderColor: "#BCC1C1", borderWidth: 0.5 },
  },
  ...lines(slider.valueAsNumber),
});
slider.addEventListener("input", () => chart.setOption(lines(slider.valueAsNumber)));
