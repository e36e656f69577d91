/** Builds the app with what reports to a learning platform, and packs it for both versions of the standard. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { build, type Plugin } from "vite";
import { readAppConfig } from "./app-config.ts";
import { listFiles } from "./list-files.ts";
import { VERSION } from "./paths.ts";
import { SCORM_EDITIONS, type ScormEdition, writeManifest } from "./scorm-manifest.ts";

/** Files by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

const PAGE = "index.html";
const TITLE = "Where It Starts";

/** What the app's own build has beside the app: a platform keeps, sends and frames its packages itself. */
const NOT_PACKED =
  /^(?:service-worker\.js|manifest\.webmanifest)$|^(?:embed|icons)\/|\.(?:br|gz|map)$/u;

/** The app's page with one program more. */
const withReport: Plugin = {
  name: "scorm-report",
  transformIndexHtml: {
    order: "pre",
    handler: () => [
      {
        tag: "script",
        attrs: { type: "module", src: "/src/app/scorm/start.ts" },
        injectTo: "body",
      },
    ],
  },
};

/** The files of the app as it ships, and what reports. */
export async function buildScormApp(): Promise<Files> {
  process.env["NODE_ENV"] = "production";
  const config = await readAppConfig();
  const outDir = await mkdtemp(join(tmpdir(), "where-it-starts-scorm-"));
  try {
    await build({
      ...config,
      plugins: [config.plugins, withReport],
      build: { ...config.build, outDir, emptyOutDir: true },
    });
    return await readFiles(outDir);
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function readFiles(folder: string): Promise<Files> {
  const paths = (await listFiles(folder)).filter((path) => !NOT_PACKED.test(path));
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))]),
    ),
  );
}

/** Written into the page, so that what reports looks for the right platform. */
const markOf = (edition: ScormEdition): string =>
  `<meta name="scorm-version" content="${edition}" />`;

/** The files of a package: the app, marked with the edition, and the manifest that lists them. */
export function packageFiles(app: Files, edition: ScormEdition): Files {
  const page = app[PAGE];
  if (!page) throw new Error(`The build has no ${PAGE}.`);
  const html = strFromU8(page);
  const marked = html.replace("<head>", `<head>\n    ${markOf(edition)}`);
  if (marked === html) throw new Error("The page has no head to be marked in.");
  const manifest = writeManifest({
    edition,
    version: VERSION,
    title: TITLE,
    page: PAGE,
    files: Object.keys(app),
  });
  return { "imsmanifest.xml": strToU8(manifest), ...app, [PAGE]: strToU8(marked) };
}

/** The same bytes for the same files, whenever they are packed. */
const NO_TIME = new Date(1980, 0, 1);

export const packScorm = (app: Files, edition: ScormEdition): Uint8Array =>
  zipSync(packageFiles(app, edition), { level: 9, mtime: NO_TIME });

export const packAll = (app: Files): ReadonlyMap<ScormEdition, Uint8Array> =>
  new Map(SCORM_EDITIONS.map((edition) => [edition, packScorm(app, edition)]));
