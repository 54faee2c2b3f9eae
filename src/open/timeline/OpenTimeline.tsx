import { Pause, Play } from "lucide";
import { memo, useEffect, useEffectEvent, useRef } from "react";
import type { Links } from "../../links/links.ts";
import { shownIn } from "../../links/window.ts";
import { firstDayText, lastDayText } from "../../model/records/dateText.ts";
import { say } from "../../text/catalogue.ts";
import { openText } from "../../text/en/open.ts";
import { Icon } from "../../ui/Icon.tsx";
import { startPress } from "../../ui/timeline/press.ts";
import { useWidth } from "../../ui/timeline/useWidth.ts";
import { setWindow, useOpen, useOpenSlice } from "../store.ts";
import { DayField } from "./DayField.tsx";
import { barsPath, dayForKey, dayNear, xOf, yearsOn } from "./scale.ts";
import "../../ui/timeline/chart.css";
import "../../ui/timeline/timeline.css";
import "./timeline.css";

const ends = ["from", "to"] as const;
type End = (typeof ends)[number];

/** Px of the bars, and of the years below them. */
const HEIGHT = 72;
const LABELS = 22;

const sliderId = (end: End): string => `open-${end}`;

/** The window's last day is over where its handle stands. */
const handleX = (links: Links, end: End, day: number, width: number): number =>
  xOf(links.histogram, end === "to" ? day + 1 : day, width);

/** A native range input for keyboards and screen readers; pointers are the chart's. */
const Handle = ({
  links,
  end,
  width,
}: {
  readonly links: Links;
  readonly end: End;
  readonly width: number;
}) => {
  const store = useOpen();
  const window = useOpenSlice((state) => state.window);
  const { first, last } = links.histogram;
  const day = window[end];
  const words = say.timeline.dates;
  const when = end === "from" ? firstDayText(day, words) : lastDayText(day, words);
  const move = (next: number): void => {
    store.setState({ playing: false });
    setWindow(store, end, next);
  };
  return (
    <div
      className="timeline-handle"
      style={{ height: `${HEIGHT}px`, transform: `translateX(${handleX(links, end, day, width)}px)` }}
    >
      <input
        type="range"
        id={sliderId(end)}
        aria-label={end === "from" ? openText.from : openText.until}
        aria-valuetext={openText.handle(when, shownIn(links, window), links.count)}
        min={first}
        max={last}
        value={day}
        onChange={({ target }) => move(target.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          const next = dayForKey(event.key, event.shiftKey, end, day, links.histogram);
          if (next === null) return;
          event.preventDefault();
          move(next);
        }}
      />
      <span className="timeline-grip" style={{ top: `${HEIGHT / 2}px` }} aria-hidden="true" />
    </div>
  );
};

/** Drawn once a file: painting hundreds of bars again would be most of a step's time. */
const Bars = memo(({ links, width }: { readonly links: Links; readonly width: number }) => (
  <svg width={width} height={HEIGHT + LABELS} aria-hidden="true">
    <rect className="ground" width={width} height={HEIGHT} />
    <path className="open-bars" d={barsPath(links.histogram, width, HEIGHT)} />
    <line className="backdrop-axis" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
    {yearsOn(links.histogram, width).map(({ year, x }) => (
      <g key={year}>
        <line className="backdrop-year" x1={x} x2={x} y1={HEIGHT} y2={HEIGHT + 5} />
        <text className="open-year" x={x + 3} y={HEIGHT + 17}>
          {year}
        </text>
      </g>
    ))}
  </svg>
));

/** What lies before or after the window is veiled. The veil is scaled, which repaints nothing. */
const Veil = ({
  end,
  links,
  width,
}: {
  readonly end: End;
  readonly links: Links;
  readonly width: number;
}) => {
  const day = useOpenSlice(({ window }) => window[end]);
  const x = handleX(links, end, day, width);
  const share = (end === "from" ? x : width - x) / Math.max(1, width);
  return (
    <span
      className={`open-veil open-veil-${end}`}
      style={{ height: `${HEIGHT}px`, transform: `scaleX(${share})` }}
      aria-hidden="true"
    />
  );
};

/** When the file's links begin, and the two ends of what is shown. */
export const OpenTimeline = ({ links }: { readonly links: Links }) => {
  const store = useOpen();
  const playing = useOpenSlice((state) => state.playing);
  const [frame, width] = useWidth<HTMLDivElement>();
  const chart = useRef<HTMLDivElement>(null);

  const nearest = (x: number): End => {
    const { window } = store.getState();
    const distance = (end: End): number => Math.abs(handleX(links, end, window[end], width) - x);
    // When both stand in one place, the side the pointer comes from decides.
    if (distance("from") === distance("to"))
      return x < handleX(links, "from", window.from, width) ? "from" : "to";
    return distance("from") < distance("to") ? "from" : "to";
  };
  const moveTo = useEffectEvent((end: End, x: number): void => {
    const day = dayNear(links.histogram, x, width);
    setWindow(store, end, end === "to" ? day - 1 : day);
  });
  const take = useEffectEvent((x: number): End => {
    const end = nearest(x);
    store.setState({ playing: false });
    document.getElementById(sliderId(end))?.focus();
    return end;
  });

  useEffect(() => {
    if (chart.current === null) return;
    return startPress<End>(chart.current, {
      hover: () => {},
      leave: () => {},
      hold: (x) => take(x),
      drag: (end, x) => moveTo(end, x),
      click: (x) => moveTo(take(x), x),
    });
  }, []);

  return (
    <section className="open-timeline" aria-label={openText.timeline}>
      <div className="open-window">
        <button
          type="button"
          className="timeline-play"
          aria-label={playing ? openText.pause : openText.play}
          onClick={() => store.setState({ playing: !playing })}
        >
          <Icon of={playing ? Pause : Play} size={playing ? 18 : 16} fill="currentColor" />
        </button>
        <DayField end="from" />
        <span className="open-to">{openText.to}</span>
        <DayField end="to" />
      </div>
      <div className="open-chart" ref={frame}>
        <div className="chart" ref={chart}>
          <Bars links={links} width={width} />
          {ends.map((end) => (
            <Veil key={end} end={end} links={links} width={width} />
          ))}
          {ends.map((end) => (
            <Handle key={end} links={links} end={end} width={width} />
          ))}
        </div>
      </div>
    </section>
  );
};
