/** Builds the app as one page with everything inside, for a USB stick: no server, no network. */
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";
import { collectLicences } from "../licences.ts";
import { dataAddress, filesInside, oneKernel, readFilesInside } from "./files-inside.ts";
import { PACKAGE_MODE, ROOT } from "./paths.ts";
import { writeSinglePage } from "./single-page.ts";

export interface OfflinePage {
  readonly html: string;
  /** Bytes of what is in it, by name, as they are written there. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A page opened from a file may ask for no other file, not even a part of its own program: one chunk, all inlined. */
const CONFIG: InlineConfig = {
  root: ROOT,
  // Not the app's own: neither a service worker nor files to be served belong here.
  configFile: false,
  mode: PACKAGE_MODE,
  base: "./",
  publicDir: false,
  logLevel: "error",
  plugins: [
    react(),
    filesInside(),
    oneKernel(),
    // A font that is written into the styles is no file of the build any more.
    collectLicences({ alsoShipped: ["@fontsource/atkinson-hyperlegible"] }),
  ],
  build: {
    target: "es2022",
    write: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

const LICENCES = "licences.json";

/** @throws when the build is not one program, one style sheet and one page */
export async function buildOffline(): Promise<OfflinePage> {
  // A test runner sets its own; React would then ship its development build.
  process.env["NODE_ENV"] = "production";
  const { output } = (await build(CONFIG)) as Rolldown.RolldownOutput;
  const [html, program, style, licences] = [".html", ".js", ".css", LICENCES].map((ending) =>
    textOf(output, ending),
  );
  const files = {
    ...(await readFilesInside(`${ROOT}public`)),
    [LICENCES]: dataAddress(LICENCES, Buffer.from(licences!)),
  };
  const page = writeSinglePage({ html: html!, program: program!, style: style!, files });
  return {
    html: page,
    parts: {
      "program and words": Buffer.byteLength(program!),
      "styles and fonts": Buffer.byteLength(style!),
      ...Object.fromEntries(Object.entries(files).map(([path, { length }]) => [path, length])),
    },
  };
}

function textOf(output: Rolldown.RolldownOutput["output"], ending: string): string {
  const found = output.filter(({ fileName }) => fileName.endsWith(ending));
  const [file] = found;
  if (!file || found.length > 1)
    throw new Error(
      `Not one ${ending} but ${found.length}: ${found.map((f) => f.fileName).join()}`,
    );
  return file.type === "chunk" ? file.code : String(file.source);
}
