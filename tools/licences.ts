/**
 * Writes `licences.json` beside the built page: every package that is shipped in it, with its licence in full. Vite's
 * own `build.license` goes by the modules of scripts alone, so that fonts and WebAssembly are missing from it, and lets
 * a package pass that comes without its text.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package states it: an SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** Those that ask for no more than to be named, which the credits do. SPDX ids. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** What is published without its licence's text; the text is that of the package's repository. */
const MISSING_TEXTS: ReadonlyMap<string, string> = new Map([
  ["@react-three/fiber", fileURLToPath(new URL("licences/react-three-fiber.txt", import.meta.url))],
]);

export interface CollectLicencesOptions {
  /** Packages that other builds bring along, such as a service worker's. */
  readonly alsoShipped?: readonly string[];
}

/** A Vite plugin; fails the build on a licence that is not allowed or has no text. */
export function collectLicences({ alsoShipped = [] }: CollectLicencesOptions = {}): Plugin {
  let root = "";
  return {
    name: "where-it-starts:licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const files = [
        ...shippedFiles(bundle, root),
        ...alsoShipped.map((name) => join(root, "node_modules", name, "index")),
      ];
      const source = JSON.stringify(licencesOf(files, root));
      this.emitFile({ type: "asset", fileName: "licences.json", source });
    },
  };
}

/** The files that went into the bundle, as absolute paths: modules, and what they or style sheets name. */
function shippedFiles(bundle: Rolldown.OutputBundle, root: string): string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk"
      ? // What a bundler makes up has no file.
        output.moduleIds.filter((id) => !id.startsWith("\0")).map((id) => id.replace(/\?.*$/u, ""))
      : output.originalFileNames.map((name) => resolve(root, name)),
  );
}

/**
 * The packages that files belong to, this project's own first, the others by name.
 * @param files absolute paths
 * @param root the project's folder
 * @throws when a licence is not allowed or its text is missing
 */
export function licencesOf(files: readonly string[], root: string): readonly Licence[] {
  const folders = new Set(files.filter((file) => file.includes("/node_modules/")).map(packageOf));
  const others = [...folders].map(readLicence);
  others.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [readLicence(root), ...others];
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;

/** The folder of the package that a file belongs to: the nearest with a name and a version. */
function packageOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, "package.json"))) continue;
    const { name, version } = readPackage(folder);
    if (name && version) return folder;
  }
  throw new Error(`${file} belongs to no package.`);
}

function readLicence(folder: string): Licence {
  const { name = "", version = "", license = "" } = readPackage(folder);
  if (!isAllowed(license)) throw new Error(`${name} is under "${license}", which is not allowed.`);
  const own = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => join(folder, file));
  const text = (own.length > 0 ? own : [MISSING_TEXTS.get(name) ?? []].flat())
    .map((file) => readFileSync(file, "utf8").trim())
    .join("\n\n");
  if (!text) throw new Error(`${name} comes without the text of its licence.`);
  return { name, version, licence: license, text };
}

/** Of alternatives one must be allowed, of what holds together all. @param expression SPDX, without nesting */
export const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/gu, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((id) => ALLOWED.has(id.trim())));
