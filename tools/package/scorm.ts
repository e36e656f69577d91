/** `npm run package:scorm`: the app for learning platforms, a package for each version of the standard. */
import { mkdir, writeFile } from "node:fs/promises";
import { buildScormApp, packAll } from "./build-scorm.ts";
import { packageName, PACKAGES } from "./paths.ts";

const packages = packAll(await buildScormApp());
await mkdir(PACKAGES, { recursive: true });
for (const [edition, bytes] of packages) {
  const path = `${PACKAGES}${packageName("zip", `scorm-${edition}`)}`;
  await writeFile(path, bytes);
  console.log(`${(bytes.length / 1000).toFixed(1)} kB  ${path}`);
}
