import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { narrowed, parts } from "./narrowed.ts";

for (const part of parts) {
  const file = fileURLToPath(new URL(`../../src/typeface/archivo-${part}.woff2`, import.meta.url));
  const made = await narrowed(part);
  writeFileSync(file, made);
  console.log(`src/typeface/archivo-${part}.woff2: ${(made.length / 1024).toFixed(0)} KiB`);
}
