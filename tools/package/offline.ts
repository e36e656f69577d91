/** `npm run package:offline`: one page with everything inside, to be opened from a USB stick. */
import { mkdir, writeFile } from "node:fs/promises";
import { buildOffline } from "./build-offline.ts";
import { packageName, PACKAGES } from "./paths.ts";

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);

const { html, parts } = await buildOffline();
await mkdir(PACKAGES, { recursive: true });
const path = `${PACKAGES}${packageName("html")}`;
await writeFile(path, html);
for (const [name, bytes] of Object.entries(parts)) console.log(`${inKilobytes(bytes)}  ${name}`);
console.log(`${inKilobytes(Buffer.byteLength(html))}  ${path}`);
