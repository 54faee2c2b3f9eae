import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startServer } from "../../scripts/serve/server.ts";
import { cardIn, hrefOf, openFramePages, prerenderedMaps, title, wayOut } from "./framePage.ts";
import { untilFrameAnswers } from "./harness/answers.ts";
import { untilFocused } from "./reader.ts";

const built = fileURLToPath(new URL("../../dist", import.meta.url));

const host = openFramePages();

describe("readers of a frame", () => {
  it("enter and leave it by keyboard", async () => {
    const frame = await host.openFrame("");
    await untilFrameAnswers(frame);
    await host.page.locator("body").click({ position: { x: 5, y: 5 } });
    const inside = (): Promise<boolean> =>
      host.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await host.page.keyboard.press("Tab");
    await expect.poll(inside).toBe(true);
    await wayOut(frame).focus();
    await host.page.keyboard.press("Tab");
    await untilFocused(host.page.getByRole("button", { name: "After" }));
    await host.page.keyboard.press("Shift+Tab");
    await expect.poll(inside).toBe(true);
  });

  it("open a record by Enter on its mark and close it with Escape", async () => {
    const frame = await host.openFrame("");
    await untilFrameAnswers(frame);
    await frame.getByRole("button", { name: /^Tokyo, / }).focus();
    await host.page.keyboard.press("Enter");
    await cardIn(frame)
      .getByRole("heading", { level: 2, name: /^Tokyo/ })
      .waitFor();
    await host.page.keyboard.press("Escape");
    await cardIn(frame).waitFor({ state: "detached" });
  });

  it("without scripts see the map, the source and a way to the whole atlas", async () => {
    const frame = await host.openFrame("", 'sandbox=""', {});
    // Of the prerendered maps the one for this width.
    await prerenderedMaps(frame).filter({ visible: true }).waitFor();
    await frame.getByText("Lines are not routes", { exact: false }).waitFor();
    expect(await hrefOf(wayOut(frame))).toBe(host.hosts.site);
    expect(await frame.getByRole("button", { name: "Play" }).filter({ visible: true }).count()).toBe(0);
  });

  it("see nothing that will move when only the first part of a frame has come", async () => {
    const html = await (await fetch(`${host.hosts.site}embed/`)).text();
    await host.open("blank.html", { javaScriptEnabled: false });
    const time = host.page.getByRole("region", { name: "Timeline" });
    await host.page.setContent(html.slice(0, html.indexOf("<footer")));
    expect(await time.count()).toBe(0);
    await host.page.setContent(html);
    await time.waitFor();
  });

  it("get the home view where the address names a tour, or anything else a frame does not know", async () => {
    const problems: string[] = [];
    const frame = await host.openFrame("?tour=two-triangles&step=2&ui=all&colour=red&select=nobody&v=9");
    host.page.on("pageerror", (problem) => problems.push(String(problem)));
    await untilFrameAnswers(frame);
    expect(await title(frame)).toMatch(/^Each thread is one record/);
    expect(await cardIn(frame).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("are served under a policy that its own frame keeps, at an origin of its own too", async () => {
    const server = await startServer(built, { host: "127.0.0.1", port: 0 });
    const problems: string[] = [];
    const frame = await host.openFrame(`${server.url}embed/`, 'sandbox="allow-scripts"');
    host.page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await untilFrameAnswers(frame);
    const policy = (await fetch(`${server.url}embed/`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    expect(problems).toEqual([]);
    // What the page does not hold by hash does not run.
    const ran = await frame.locator("body").evaluate((body) => {
      const script = document.createElement("script");
      try {
        script.textContent = "document.documentElement.dataset.strange = '1'";
      } catch {
        // Trusted Types refuse the text already.
      }
      body.append(script);
      return "strange" in document.documentElement.dataset;
    });
    expect(ran).toBe(false);
    await server.close();
  });

  it("never see the home view where the address asks for another", async () => {
    const frame = await host.openFrame("?v=1&partner=kr");
    await untilFrameAnswers(frame);
    const key = frame.getByRole("list", { name: "Records shown, by partner" });
    await key.getByText("South Korea").waitFor();
    expect(await key.innerText()).not.toContain("Japan");
  });
});
