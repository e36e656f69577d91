/** Writes `.br` and `.gz` beside every built file that they make smaller, for hosts that send ready compressed files. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** What is not compressed already. */
const COMPRESSIBLE = /\.(?:html|js|css|svg|json|webmanifest|wasm|glb)$/u;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * The bytes in both encodings, each as small as it gets.
 * @returns those that are smaller than the plain bytes, by the ending of their file
 */
export async function compress(bytes: Uint8Array): Promise<ReadonlyMap<".br" | ".gz", Buffer>> {
  const [br, gz] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return new Map(
    [[".br", br] as const, [".gz", gz] as const].filter(([, { length }]) => length < bytes.length),
  );
}

async function compressFile(path: string): Promise<void> {
  for (const [ending, bytes] of await compress(await readFile(path)))
    await writeFile(path + ending, bytes);
}

/** Last of all, so that the service worker is compressed too. */
export function compressedFiles(): Plugin {
  let folder = "";
  return {
    name: "compressed-files",
    apply: "build",
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true });
        await Promise.all(
          files
            .filter((file) => COMPRESSIBLE.test(file))
            .map((file) => compressFile(join(folder, file))),
        );
      },
    },
  };
}
