import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLogger, createServer } from "vite";
import { expect, it, onTestFinished, vi } from "vitest";
import { dataPlugin } from "../../../../scripts/dev/data-plugin.ts";
import { carmel, type Edit, editedFolder, emptyFolder } from "../data/edited-folder.ts";

const project = fileURLToPath(new URL("../../../..", import.meta.url));

const edit = (folder: string, { file, replace, by }: Edit): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(replace, by));
};

/** Vite's development server on a data folder, as `npm run dev` starts it on data/. */
const develop = async (folder: string) => {
  const printed: string[] = [];
  const logger = createLogger("silent");
  logger.error = (line) => void printed.push(line);
  logger.info = (line) => void printed.push(line);
  const vite = await createServer({
    configFile: false,
    root: emptyFolder(),
    customLogger: logger,
    plugins: [dataPlugin(folder)],
    server: { middlewareMode: true, ws: false },
  });
  const sent = vi.spyOn(vite.ws, "send");
  const http = createHttpServer(vite.middlewares).listen(0);
  onTestFinished(async () => {
    http.close();
    await vite.close();
  });
  await expect.poll(() => Object.keys(vite.watcher.getWatched())).toContain(join(folder, "partnerships"));
  const address = `http://localhost:${(http.address() as AddressInfo).port}`;
  const read = (path: string) => fetch(`${address}/data/${path}`);
  return { vite, printed, sent, read, text: async (path: string) => (await read(path)).text() };
};

const soon = { timeout: 20_000, interval: 20 };

it("serves a record as it was saved last, and has the page loaded anew", async () => {
  const folder = editedFolder();
  const { text, sent } = await develop(folder);
  for (const name of ["atlas.json", "outline.json", "partnerships.json"]) {
    expect(await text(name)).toContain("Carmel and Visakhapatnam become sister cities");
  }
  edit(folder, carmel("become sister cities", "are sisters"));
  await expect.poll(() => text("atlas.json"), soon).toContain("Carmel and Visakhapatnam are sisters");
  expect(await text("outline.json")).toContain("Carmel and Visakhapatnam are sisters");
  expect(sent).toHaveBeenCalledWith({ type: "full-reload" });
});

it("takes in a new record, a register and a record that goes", async () => {
  const folder = editedFolder();
  const { text } = await develop(folder);
  edit(folder, { file: "places.yaml", replace: "name: Carmel", by: "name: Carmel (Indiana)" });
  await expect.poll(() => text("atlas.json"), soon).toContain("Carmel (Indiana)");
  rmSync(join(folder, "partnerships/gujarat-rail-plan.yaml"));
  await expect.poll(() => text("atlas.json"), soon).not.toContain("gujarat-rail-plan");
});

it("keeps the last good data while a file has problems, and says where they are", async () => {
  const folder = editedFolder();
  const { text, printed, sent } = await develop(folder);
  expect(await text("problems.json")).toBe("[]");
  const before = await text("atlas.json");

  edit(folder, carmel("kind: sister-cities", "kind: sisters"));
  await expect.poll(() => text("problems.json"), soon).not.toBe("[]");
  const problem = expect.stringMatching(
    /partnerships\/carmel-visakhapatnam\.yaml:5:7: kind: unknown kind "sisters"/,
  );
  expect(JSON.parse(await text("problems.json"))).toEqual([problem]);
  expect(printed).toEqual([problem]);
  expect(sent).toHaveBeenLastCalledWith("setu:problems", [problem]);
  expect(await text("atlas.json")).toBe(before);

  edit(folder, carmel("kind: sisters", "kind: sister-cities"));
  await expect.poll(() => text("problems.json"), soon).toBe("[]");
  expect(sent).toHaveBeenLastCalledWith("setu:problems", []);
  expect(sent).not.toHaveBeenCalledWith({ type: "full-reload" });
  expect(await text("atlas.json")).toBe(before);
});

it("still has its data when the data build runs beside it", async () => {
  const folder = editedFolder();
  const { read, vite } = await develop(folder);
  const to = join(vite.config.root, "public/data");
  const build = () =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/data/build.ts", "--from", folder, "--to", to], {
      cwd: project,
    }).status;
  expect(build()).toBe(0);
  const [atlas = ""] = readdirSync(to);
  edit(folder, carmel("become sister cities", "are sisters"));
  expect(build()).toBe(0);
  expect(readdirSync(to)).not.toContain(atlas);
  expect((await read("atlas.json")).status).toBe(200);
  expect((await read("outline.json")).headers.get("Content-Type")).toBe("application/json");
});

it("says that a data file is not there, instead of answering with the page", async () => {
  const { read } = await develop(editedFolder());
  const response = await read("outline-0123456789.json");
  expect(response.status).toBe(404);
});

it("starts on a folder with problems, and shows them until they are solved", async () => {
  const folder = editedFolder(carmel("kind: sister-cities", "kind: sisters"));
  const { read, text } = await develop(folder);
  expect((await read("atlas.json")).status).toBe(404);
  expect(JSON.parse(await text("problems.json"))).toHaveLength(1);
  edit(folder, carmel("kind: sisters", "kind: sister-cities"));
  await expect.poll(async () => (await read("atlas.json")).status, soon).toBe(200);
});

it("puts the panel of problems into the page of the development server", async () => {
  const { vite } = await develop(editedFolder());
  const page = await vite.transformIndexHtml("/", "<html><head></head><body></body></html>");
  expect(page).toContain('src="/scripts/dev/problem-panel.ts"');
});
