/**
 * Lets the app read from its own page what it would fetch from beside it: `ownFile` then answers with the bytes of a
 * file as a data address, which can be fetched, drawn and saved like any other.
 */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Plugin } from "vite";
import { listFiles } from "./list-files.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".glb": "model/gltf-binary",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** What the app asks `ownFile` for; whatever else is public is for hosts, such as icons. */
const isRead = (path: string): boolean => path === "settings.json" || path.startsWith("models/");

/**
 * @param folder the public one
 * @returns data addresses by the path that the app asks for
 * @throws where a file is of a kind that has no known type
 */
export async function readFilesInside(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await listFiles(folder)).filter(isRead);
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, dataAddress(path, await readFile(join(folder, path)))]),
    ),
  );
}

/** @throws where files like that one have no known type */
export function dataAddress(path: string, bytes: Buffer): string {
  const type = TYPES[extname(path)];
  if (!type) throw new Error(`What kind of file is ${path}?`);
  return `data:${type};base64,${bytes.toString("base64")}`;
}

/** The element of the page with the files in it: JSON, data addresses by path. */
export const FILES_ID = "files";

/** Stands in for `src/state/own-file.ts`. A file that is not inside cannot be fetched, as one that is missing. */
const OWN_FILE = `
const FILES = JSON.parse(document.getElementById("${FILES_ID}").textContent);
export const ownFile = (path) => FILES[path] ?? "about:invalid";
`;

export const filesInside = (): Plugin => ({
  name: "files-inside",
  enforce: "pre",
  load: (id) => (id.endsWith("/src/state/own-file.ts") ? OWN_FILE : null),
});

const KERNEL_BESIDE = 'new URL("manifold.wasm",import.meta.url)';

/**
 * Leaves out the second copy of the kernel that unites what is printed: the app tells where it is, and the package's
 * own guess would be put inside as well, half a megabyte.
 */
export function oneKernel(): Plugin {
  return {
    name: "one-kernel",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/manifold-3d/manifold.js")) return null;
      if (!code.includes(KERNEL_BESIDE)) throw new Error("The kernel is looked for elsewhere now.");
      return { code: code.replace(KERNEL_BESIDE, 'new URL("about:invalid")'), map: null };
    },
  };
}
