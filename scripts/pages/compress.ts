import { readdirSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const compressible = /\.(html|js|mjs|css|json|svg|txt|xml|webmanifest|md)$/;

// There are hundreds of these: the last twentieth of their bytes would take most of the build.
const isStaticPage = /^[rt]\//;

// Smaller files do not gain enough to pay for a second header.
const WORTH_IT = 600;

// Files in memory at a time; zlib works on as many as Node has threads for.
const AT_ONCE = 8;

const compressFile = async (path: string, quality: number): Promise<void> => {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  const [br, gz] = await Promise.all([
    toBrotli(bytes, { params }),
    toGzip(bytes, { level: Math.min(quality, 9) }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
};

/** Writes a .br and a .gz beside every text file of a folder, so that any server can send them as they are. */
export const compressFolder = async (folder: string): Promise<void> => {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(folder, name);
    return compressible.test(name) && statSync(path).isFile() && statSync(path).size >= WORTH_IT;
  });
  const work = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      await compressFile(join(folder, name), isStaticPage.test(name) ? 6 : 11);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};
