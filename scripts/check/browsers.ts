import { existsSync } from "node:fs";
import { runCommand } from "./command.ts";

/** Something the browser tests need on the machine, and the Debian packages that bring it. */
export type Need = {
  readonly name: string;
  readonly packages: readonly string[];
  /** The program that must be there, or null when only the packages count. */
  readonly program: string | null;
};

/** Where Chromium is: `SETU_CHROMIUM`, or Debian's place for it. */
export const chromiumPath = (): string => process.env.SETU_CHROMIUM || "/usr/bin/chromium";

/** Firefox, WebKitGTK's driver, and the browser it drives, which Debian keeps in the library's folder. */
export const firefoxPath = (): string => process.env.SETU_FIREFOX || "/usr/bin/firefox-esr";
export const webkitDriverPath = (): string => "/usr/bin/WebKitWebDriver";
export const miniBrowserPath = (): string =>
  process.env.SETU_MINIBROWSER || "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** What opens presentations where nobody has PowerPoint. */
export const officePath = (): string => process.env.SETU_OFFICE || "/usr/bin/soffice";

export const browserNeeds = (): readonly Need[] => [
  {
    name: "Chromium (SETU_CHROMIUM may name another)",
    packages: process.env.SETU_CHROMIUM ? [] : ["chromium"],
    program: chromiumPath(),
  },
  {
    name: "Firefox (SETU_FIREFOX may name another)",
    packages: process.env.SETU_FIREFOX ? [] : ["firefox-esr"],
    program: firefoxPath(),
  },
  { name: "WebKitGTK", packages: ["webkit2gtk-driver"], program: webkitDriverPath() },
  // WebKitGTK has no mode without a screen.
  { name: "a screen nobody sees", packages: ["xvfb", "xauth"], program: "/usr/bin/Xvfb" },
  {
    name: "fonts for Hindi, Japanese and Korean",
    packages: ["fonts-noto-core", "fonts-noto-cjk"],
    program: null,
  },
  {
    name: "LibreOffice, which opens the slides (SETU_OFFICE may name another)",
    packages: process.env.SETU_OFFICE ? [] : ["libreoffice-impress"],
    program: officePath(),
  },
  { name: "WebGL in software", packages: ["libgl1-mesa-dri", "libegl1"], program: null },
];

/** What is known about the machine. */
export type Machine = {
  readonly hasApt: boolean;
  readonly isRoot: boolean;
  readonly hasProgram: (path: string) => boolean;
  readonly hasPackage: (name: string) => boolean;
};

export type Plan =
  | { readonly kind: "ready" }
  | { readonly kind: "install"; readonly packages: readonly string[] }
  | { readonly kind: "ask"; readonly advice: string };

/** What has to happen before the browser tests can run. Only a machine with apt is asked about packages. */
export function planBrowsers(needs: readonly Need[], machine: Machine): Plan {
  const absent = needs.filter(({ program }) => program !== null && !machine.hasProgram(program));
  if (machine.hasApt) {
    const packages = needs.flatMap((need) =>
      need.packages.filter((name) => absent.includes(need) || !machine.hasPackage(name)),
    );
    if (packages.length > 0) {
      return machine.isRoot
        ? { kind: "install", packages }
        : { kind: "ask", advice: `Type: sudo sh -c '${installLine(packages)}'` };
    }
  }
  if (absent.length === 0) return { kind: "ready" };
  return {
    kind: "ask",
    advice: absent.map(({ name, program }) => `${program} is missing: ${name}.`).join("\n"),
  };
}

const installLine = (packages: readonly string[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;

/** Makes sure the browsers are there, installing them where it may. Says what it does; false when they are not. */
export async function ensureBrowsers(): Promise<boolean> {
  const needs = browserNeeds();
  const plan = planBrowsers(needs, await thisMachine(needs));
  switch (plan.kind) {
    case "ready":
      return true;
    case "ask":
      console.log(`The browser tests need programs that are not here.\n${plan.advice}`);
      return false;
    case "install": {
      console.log(`Installing ${plan.packages.join(", ")}`);
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      await runCommand("sh", ["-c", installLine(plan.packages)], { live: true, env });
      const after = planBrowsers(needs, await thisMachine(needs));
      if (after.kind === "ready") return true;
      console.log(`That did not bring everything. Try: ${installLine(plan.packages)}`);
      return false;
    }
  }
}

async function thisMachine(needs: readonly Need[]): Promise<Machine> {
  const names = needs.flatMap(({ packages }) => packages);
  // dpkg-query ends badly when one name is unknown, and still lists the others.
  const query = await runCommand("dpkg-query", ["-W", "-f", `\${db:Status-Abbrev} \${Package}\n`, ...names]);
  const installed = new Set(
    query.output.split("\n").flatMap((line) => (line.startsWith("ii") ? [line.slice(3).trim()] : [])),
  );
  return {
    hasApt: existsSync("/usr/bin/apt-get"),
    isRoot: process.getuid?.() === 0,
    hasProgram: existsSync,
    hasPackage: (name) => installed.has(name),
  };
}
