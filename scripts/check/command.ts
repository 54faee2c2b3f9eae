import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));

export type Outcome = { readonly succeeded: boolean; readonly output: string };

export type Options = {
  /** Shows the output as it comes instead of keeping it. */
  readonly live?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a program, or a tool of this project by its name, in the project's root. Never rejects. */
export function runCommand(
  program: string,
  parameters: readonly string[],
  { live = false, env = {} }: Options = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, ...env, PATH: `${tools}${delimiter}${process.env.PATH ?? ""}` },
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", (error) => done({ succeeded: false, output: `${output}${error.message}\n` }));
    child.once("close", (code) => done({ succeeded: code === 0, output }));
  });
}
