/** Setu's mark: a bridge of three threads. */
export const BridgeMark = () => (
  <svg
    className="bridge-mark"
    width="30"
    height="16"
    viewBox="0 0 30 16"
    aria-hidden="true"
    focusable="false"
  >
    <g fill="none" stroke="currentColor" strokeWidth="1.3">
      <path d="M3 12.5C7 -1.5 23 -1.5 27 12.5" />
      <path d="M3 12.5C8 2.5 22 2.5 27 12.5" />
      <path d="M3 12.5C9 6.5 21 6.5 27 12.5" />
    </g>
    <circle cx="3" cy="12.5" r="2.5" fill="currentColor" />
    <circle cx="27" cy="12.5" r="2.5" fill="currentColor" />
  </svg>
);
