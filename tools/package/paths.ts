/** Where packages are made from and put. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's own folder, with its last slash. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const PACKAGES = `${ROOT}packages/`;

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  readonly version: string;
};
export const VERSION = version;

/** `import.meta.env.MODE` in a package: what has no server of its own keeps no copy of itself on the device. */
export const PACKAGE_MODE = "package";

/** `where-it-starts-0.1.0.html`, or with a word between: `where-it-starts-0.1.0-scorm-1.2.zip`. */
export const packageName = (extension: string, word?: string): string =>
  `${["where-it-starts", VERSION, word].filter(Boolean).join("-")}.${extension}`;
