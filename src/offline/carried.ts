/** `<script type="application/json" data-file="…">`: a file that a page carries in itself; scripts/onefile writes them. */
export const CARRIED = "data-file";
