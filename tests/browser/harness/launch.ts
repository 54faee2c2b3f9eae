import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../../scripts/check/browsers.ts";

/** Chromium without a screen, with WebGL drawn in software. `webgl: false` is a machine that has none. */
export const launchChromium = ({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // No name outside this machine resolves, so nothing leaves it even when a test misses it.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // Debian's wrapper asks for it; in software it delays every first paint.
      "--disable-gpu-rasterization",
      ...(webgl
        ? ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
        : ["--disable-gpu", "--disable-3d-apis"]),
    ],
  });
