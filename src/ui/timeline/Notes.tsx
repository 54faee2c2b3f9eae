import type { Note } from "../../svg/timeline/notes.ts";

export const Notes = ({ notes }: { readonly notes: readonly Note[] }) =>
  notes.map(({ title, text, x, titleY, textY, anchor }) => (
    <g key={`${title} ${x}`} className="note" textAnchor={anchor}>
      <text className="note-title" x={x} y={titleY}>
        {title}
      </text>
      <text x={x} y={textY}>
        {text}
      </text>
    </g>
  ));
