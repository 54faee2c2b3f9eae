import { describe, expect, it } from "vitest";
import { landAt, openFramePages, title } from "./framePage.ts";
import { untilFrameAnswers } from "./harness/answers.ts";

const host = openFramePages();

describe("the messages of a page", () => {
  it("set the view, play, and are answered", async () => {
    const frame = await host.openFrame("?v=1&to=2016-12-31");
    await untilFrameAnswers(frame);
    await host.page.evaluate(() => {
      const said: unknown[] = [];
      Object.assign(window, { said });
      addEventListener("message", ({ data }) => said.push(data));
    });
    await host.post({ type: "setu:set", query: "v=1&partner=jp&to=2020-12-31&ui=min", v: 1 });
    await frame.getByRole("heading", { level: 1 }).waitFor({ state: "detached" });
    await host.post({ type: "setu:get" });
    await expect
      .poll(() => host.page.evaluate(() => JSON.stringify(Reflect.get(window, "said"))))
      .toContain('"query":"v=1&to=2020-12-31&partner=jp&ui=min"');
    await host.post({ type: "setu:play", on: true });
    await frame.getByRole("button", { name: "Pause" }).waitFor();
    await host.post({ type: "setu:play", on: false });
    await frame.getByRole("button", { name: "Play" }).waitFor();
  });

  it("are ignored in silence when they are forged, giant, deep, of no shape or ten thousand in a second", async () => {
    const problems: string[] = [];
    const frame = await host.openFrame("");
    host.page.on("pageerror", (problem) => problems.push(String(problem)));
    host.page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await untilFrameAnswers(frame);
    const before = await title(frame);
    await host.page.evaluate(async () => {
      const target = document.querySelector("iframe")?.contentWindow;
      if (!target) throw new Error("There is no frame.");
      // Another frame of the page is not its parent.
      const stranger = document.body.appendChild(document.createElement("iframe"));
      const say = stranger.contentWindow as Window & typeof globalThis;
      say.eval("(target) => target.postMessage({ type: 'setu:set', query: 'v=1&partner=jp' }, '*')")(target);
      stranger.remove();
      let deep: unknown = 0;
      for (let level = 0; level < 300; level += 1) deep = { type: "setu:set", query: deep };
      const shapes = [null, 7, "setu:set", [], new Date(), new Map([["type", "setu:set"]]), deep];
      for (const shape of [...shapes, { type: "setu:set", query: "x".repeat(20_000_000) }])
        target.postMessage(shape, "*");
      for (let count = 0; count < 10_000; count += 1)
        target.postMessage({ type: "setu:set", query: count % 2 === 0 ? "v=1" : "v=1&undated=0" }, "*");
    });
    await host.post({ type: "setu:play", on: "yes" });
    // It still answers a reader, and shows what it showed.
    const land = await landAt(frame);
    await frame.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => landAt(frame)).not.toBe(land);
    expect(await title(frame)).toBe(before);
    expect(problems).toEqual([]);
  });
});
