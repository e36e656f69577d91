/**
 * Writes a built page, its one program and its one style sheet into a single file. Its policy lets nothing else run
 * and lets nothing speak to a network: the program and the styles are named by their hashes.
 */
import { createHash } from "node:crypto";
import { FILES_ID } from "./files-inside.ts";

export interface SinglePage {
  /** The built page, which asks for a module script, a style sheet and files that lie beside it. */
  readonly html: string;
  readonly program: string;
  readonly style: string;
  /** What the program reads at run time: data addresses by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * @returns the page
 * @throws when something in it could not be written so that it says the same, or would be asked for from elsewhere
 */
export function writeSinglePage({ html, program, style, files }: SinglePage): string {
  const script = escapeScript(program);
  if (/<\/style/iu.test(style)) throw new Error("The style sheet would end its own element.");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`;
  const page = html
    .replaceAll(/\s*<!--(?!>)[\s\S]*?-->/gu, "")
    .replaceAll(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/gu, "")
    .replaceAll(/\s*<link rel="(?:preload|modulepreload|manifest)"[^>]*>/gu, "")
    .replace(/<meta charset="utf-8"[^>]*>/u, (charset) => `${charset}\n    ${meta}`)
    .replaceAll(
      / src="\.\/([^"]+)"(?=[^<]*\balt=)/gu,
      (_, path: string) => ` src="${inside(files, path)}"`,
    )
    .replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${style}</style>`)
    .replace(
      /<script type="module"[^>]*><\/script>/u,
      () => `<script type="module">${script}</script>`,
    )
    .replace("</body>", () => `${filesElement(files)}\n  </body>`);
  expectWhole(page);
  return page;
}

/** Data and no program, which no policy has to let through. */
const filesElement = (files: SinglePage["files"]): string =>
  `<script type="application/json" id="${FILES_ID}">${JSON.stringify(files).replaceAll("<", String.raw`\u003c`)}</script>`;

function inside(files: SinglePage["files"], path: string): string {
  const address = files[path];
  if (!address) throw new Error(`The page shows ${path}, which is not among its files.`);
  return address;
}

/**
 * The same program without what would end its element, or make the reader of the page wait for another end. Both can
 * only stand in strings, templates and patterns, where the escape means the same.
 * @throws where the reader of a page would change a character, and so the hash
 */
export function escapeScript(program: string): string {
  if (/[\r\0]/u.test(program))
    throw new Error("A character of the program would not be read as it is.");
  return program.replaceAll(/<(?=\/script|!--)/giu, String.raw`\x3C`);
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    // Unpacking the models and uniting what is printed is WebAssembly.
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "media-src blob:",
    // Its own files, which are inside.
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** @throws where the page itself would ask for another file */
function expectWhole(page: string): void {
  const frame = page
    .replace(/<style>[\s\S]*?<\/style>/u, "")
    .replaceAll(/<script type="[^"]*"[^>]*>[\s\S]*?<\/script>/gu, "");
  const asked = frame.match(/ (?:src|href)="(?!data:)[^"]*"/gu);
  if (asked) throw new Error(`The page still asks for ${asked.join(", ")}.`);
  const parts = [
    "<style>",
    '<script type="module">',
    `id="${FILES_ID}"`,
    "Content-Security-Policy",
  ];
  for (const part of parts) if (!page.includes(part)) throw new Error(`The page has no ${part}.`);
}
