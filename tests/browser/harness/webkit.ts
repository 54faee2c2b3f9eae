import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { miniBrowserPath, webkitDriverPath } from "../../../scripts/check/browsers.ts";
import { PATIENCE } from "./answers.ts";
import type { Tab } from "./engines.ts";

/** W3C WebDriver's name for an element in JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** A screen that nobody sees; WebKitGTK has no headless mode. Resolves with its number once it can be drawn on. */
const startScreen = (): Promise<{ readonly display: string; readonly process: ChildProcess }> =>
  new Promise((done, fail) => {
    const process = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    process.once("error", fail);
    process.stdout?.once("data", (number: Buffer) => done({ display: `:${String(number).trim()}`, process }));
  });

type Call = <T>(method: "GET" | "POST" | "DELETE", path: string, body?: unknown) => Promise<T>;

const caller =
  (address: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await response.json()) as { readonly value: never };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  };

const untilListening = async (address: string): Promise<void> => {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (problem) {
      if (Date.now() > until) throw problem;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};

/** WebKitGTK, driven by plain W3C calls. It is WebKit on Linux, and not Safari on a phone. */
export const launchWebkit = async (size: {
  readonly width: number;
  readonly height: number;
}): Promise<Tab> => {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(webkitDriverPath(), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  await untilListening(address);
  const call = caller(address);
  const { sessionId } = await call<{ readonly sessionId: string }>("POST", "/session", {
    capabilities: {
      alwaysMatch: { "webkitgtk:browserOptions": { binary: miniBrowserPath(), args: ["--automation"] } },
    },
  });
  const path = `/session/${sessionId}`;
  await call("POST", `${path}/window/rect`, { x: 0, y: 0, ...size });
  const run = <T>(body: string): Promise<T> =>
    call<T>("POST", `${path}/execute/sync`, { script: body, args: [] });
  return {
    goto: async (url) => {
      await call("POST", `${path}/url`, { url });
    },
    inPage: run,
    inFrame: async <T>(index: number, body: string) => {
      const frames = await call<readonly { readonly [ELEMENT]: string }[]>("POST", `${path}/elements`, {
        using: "css selector",
        value: "iframe",
      });
      await call("POST", `${path}/frame`, { id: frames[index] });
      try {
        return await run<T>(body);
      } finally {
        await call("POST", `${path}/frame`, { id: null });
      }
    },
    close: async () => {
      await call("DELETE", path).catch(() => {});
      driver.kill();
      screen.process.kill();
    },
  };
};
