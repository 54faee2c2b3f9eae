import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServer } from "./server.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const port = Number(process.env.PORT || 4173);
const host = process.env.HOST || "127.0.0.1";

if (!existsSync(`${dist}/index.html`)) {
  console.error("Nothing is built yet. Run: npm run build");
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}"; it should be a number from 0 to 65535.`);
  process.exit(1);
}

const server = await startServer(dist, { host, port });
if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken; this is port ${server.port}.`);
console.log(`Setu is at ${server.url} (Ctrl+C stops it).`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.close());
}
