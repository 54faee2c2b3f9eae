import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startServer } from "../../scripts/serve/server.ts";
import { live, openFramePages, title } from "./framePage.ts";

const built = fileURLToPath(new URL("../../dist", import.meta.url));

const host = openFramePages();

describe("readers of a frame", () => {
  it("enter and leave it by keyboard", async () => {
    const frame = await host.openFrame("");
    await live(frame);
    await host.page.locator("body").click({ position: { x: 5, y: 5 } });
    const inside = (): Promise<boolean> =>
      host.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await host.page.keyboard.press("Tab");
    await expect.poll(inside).toBe(true);
    await frame.locator(".frame-open").focus();
    await host.page.keyboard.press("Tab");
    expect(await host.page.evaluate(() => document.activeElement?.textContent)).toBe("After");
    await host.page.keyboard.press("Shift+Tab");
    expect(await inside()).toBe(true);
  });

  it("open a record by Enter on its mark and close it with Escape", async () => {
    const frame = await host.openFrame("");
    await live(frame);
    await frame.locator('.map-mark[data-place="tokyo"]').focus();
    await host.page.keyboard.press("Enter");
    await frame.locator(".frame-card h2").waitFor();
    await host.page.keyboard.press("Escape");
    await expect.poll(() => frame.locator(".frame-card").count()).toBe(0);
  });

  it("without scripts see the map, the source and a way to the whole atlas", async () => {
    const frame = await host.openFrame("", 'sandbox=""', {});
    expect(await frame.locator(".first-frame > .print-m").isVisible()).toBe(true);
    expect(await frame.locator(".first-frame > .print-s").isVisible()).toBe(false);
    expect(await frame.locator(".frame-source").innerText()).toContain("Lines are not routes");
    expect(await frame.locator(".frame-open").evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      host.hosts.site,
    );
    expect(await frame.locator(".timeline-play").isVisible()).toBe(false);
  });

  it("see nothing that will move when only the first part of a frame has come", async () => {
    const html = await (await fetch(`${host.hosts.site}embed/`)).text();
    await host.open("blank.html", { javaScriptEnabled: false });
    const time = host.page.locator(".frame-time");
    await host.page.setContent(html.slice(0, html.indexOf('<footer class="frame-source')));
    expect(await time.isVisible()).toBe(false);
    await host.page.setContent(html);
    expect(await time.isVisible()).toBe(true);
  });

  it("get the home view where the address names a tour, or anything else a frame does not know", async () => {
    const problems: string[] = [];
    const frame = await host.openFrame("?tour=two-triangles&step=2&ui=all&colour=red&select=nobody&v=9");
    host.page.on("pageerror", (problem) => problems.push(String(problem)));
    await live(frame);
    expect(await title(frame)).toMatch(/^Each thread is one record/);
    expect(await frame.locator(".frame-card").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("are served under a policy that its own frame keeps, at an origin of its own too", async () => {
    const server = await startServer(built, { host: "127.0.0.1", port: 0 });
    const problems: string[] = [];
    const frame = await host.openFrame(`${server.url}embed/`, 'sandbox="allow-scripts"');
    host.page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await live(frame);
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
    await live(frame);
    expect(await frame.locator(".frame-key").innerText()).not.toContain("Japan");
  });
});
