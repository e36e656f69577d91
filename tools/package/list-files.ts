import { readdir } from "node:fs/promises";
import { relative } from "node:path";

/** The files of a folder and all below it: paths from there with `/`, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`).replaceAll("\\", "/"))
    .toSorted();
}
