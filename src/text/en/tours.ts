export const toursText = {
  open: "Tours",
  title: "Tours of the atlas",
  lead: "A tour is a short talk over the live map. Present it on a screen, or read it here.",
  close: "Close",
  noTours: "The tours did not load.",
  steps: (count: number): string => (count === 1 ? "1 step" : `${count} steps`),
  present: "Present",
  read: "Read",
  presentNamed: (title: string): string => `Present ${title}`,
  readNamed: (title: string): string => `Read ${title}`,

  position: (step: number, count: number): string => `${step} of ${count}`,
  announced: (step: number, count: number, headline: string): string =>
    `Step ${step} of ${count}: ${headline}`,
  stage: (title: string): string => `Presentation: ${title}`,
  source: (sources: readonly string[]): string =>
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}.`,
  notRoutes: "Lines show relationships, not routes.",
  published: (publisher: string, date: string | null, inferred: boolean): string =>
    [publisher, date ? (inferred ? `${date} (inferred)` : date) : null].filter(Boolean).join(", "),
  onMap: "On the map",

  controls: "Presentation controls",
  back: "Back",
  next: "Next",
  strip: "All steps",
  toStep: (step: number, headline: string): string => `Step ${step}: ${headline}`,
  notesWindow: "Notes in a second window",
  fullScreen: "Full screen",
  autoplay: "Play by itself",
  stopAutoplay: "Stop playing by itself",
  help: "Keys",
  leave: "End the presentation",
  blank: "The screen is blank. Press any key or click to show the map.",

  keysTitle: "Keys while presenting",
  keys: [
    ["PgDn, →, Space", "next step"],
    ["PgUp, ←", "step back"],
    ["Home, End", "first and last step"],
    ["B or .", "blank the screen"],
    ["L, held", "point with a light"],
    ["T", "all steps"],
    ["N", "notes in a second window"],
    ["F or F5", "full screen"],
    ["A", "play by itself, for a lobby"],
    ["?", "these keys"],
    ["Esc", "back to the step, then to where you were"],
  ],

  notes: {
    title: (tour: string): string => `Notes: ${tour}`,
    now: "Now",
    next: "Next",
    last: "This is the last step.",
    elapsed: "Elapsed",
    reset: "Start the clock again",
  },

  reading: {
    name: (title: string): string => `Tour: ${title}`,
    print: "Print or save as PDF",
    leave: "Close the tour",
  },
} as const;
