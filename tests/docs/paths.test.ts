import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  ...["architecture", "bench", "embedding", "hosting", "packages"].map((name) => `docs/${name}.md`),
  "models/README.md",
];

/** What looks like a path of this project: in one of its folders, or a file in a folder beside the document. */
const PATH = /^(?:src|models|public|tests|tools|docs)\/[\w./-]*$|^[\w./-]+\/[\w.-]+\.\w+$/u;

/** Paths in backticks. What holds a `<…>` or a `*` stands for many. */
const pathsNamed = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/gu)].map(([, path]) => path!).filter((path) => PATH.test(path));

/** Where links and pictures lead, within the project. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)]
    .map(([, link]) => link!)
    .filter((link) => !link.includes(":"));

describe.each(DOCS)("%s", (doc) => {
  const text = readFileSync(join(root, doc), "utf8");
  // What is public lies beside the page when it is served.
  const folders = [root, dirname(join(root, doc)), join(root, "public")];

  it("names paths that there are", () => {
    const lost = pathsNamed(text).filter(
      (path) => !folders.some((folder) => existsSync(join(folder, path))),
    );
    expect(lost).toEqual([]);
  });

  it("links to files that there are", () => {
    const folder = dirname(join(root, doc));
    expect(linksOf(text).filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name!);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});

it("are all the documents", () => {
  const listed = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" });
  expect(DOCS).toEqual(expect.arrayContaining(listed.trim().split("\n")));
});
