import "./samples.css";

/** The points and junctions of the map, as its key shows them. */
export const Capital = () => (
  <svg className="key-mark" width="14" height="14" aria-hidden="true">
    <circle cx="7" cy="7" r="5.2" className="key-open" />
    <circle cx="7" cy="7" r="1.6" className="key-full" />
  </svg>
);

export const City = () => (
  <svg className="key-mark" width="14" height="14" aria-hidden="true">
    <circle cx="7" cy="7" r="2.9" className="key-full" />
  </svg>
);

export const Country = () => (
  <svg className="key-mark" width="14" height="14" aria-hidden="true">
    <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" className="key-open" />
  </svg>
);

export const State = () => (
  <svg className="key-mark" width="14" height="14" aria-hidden="true">
    <path d="M2 3.5 8 1.5 12.5 5 12 10.5 7.5 13 2.5 11Z" className="key-area" />
  </svg>
);

export const Junction = () => (
  <svg className="key-mark" width="14" height="14" aria-hidden="true">
    <path d="M7 2 12.8 12H1.2Z" className="key-open" />
  </svg>
);
