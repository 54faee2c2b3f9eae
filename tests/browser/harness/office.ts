import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { officePath } from "../../../scripts/check/browsers.ts";
import { PATIENCE } from "./answers.ts";

const run = promisify(execFile);

/** What LibreOffice makes of a presentation, as a PDF. It works in a folder and with a profile of its own. */
export const presentationAsPdf = async (presentation: Buffer): Promise<Buffer> => {
  const office = officePath();
  if (!existsSync(office)) {
    throw new Error(
      `${office} is missing. Type: apt-get install --no-install-recommends libreoffice-impress`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "setu-office-"));
  try {
    writeFileSync(join(folder, "slides.pptx"), presentation);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const { stdout, stderr } = await run(
      office,
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "slides.pptx"],
      { cwd: folder, timeout: PATIENCE, killSignal: "SIGKILL" },
    );
    const pdf = join(folder, "slides.pdf");
    // It ends well even when it cannot read a file.
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${stdout}${stderr}`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
