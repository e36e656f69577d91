import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { escapeScript, writeSinglePage } from "../../tools/package/single-page.ts";

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <!-- On its way early. -->
    <link rel="preload" as="fetch" href="./models/a.svg" crossorigin />
    <link rel="manifest" href="./app.webmanifest" />
    <link rel="icon" href="data:image/svg+xml,%3Csvg/%3E" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript><img src="./models/a.svg" alt="A body" /></noscript>
  </body>
</html>`;
const PAGE = {
  html: HTML,
  program: "const $& = '</script>'; const end = `<!--${1}-->`; run(/<\\/SCRIPT/u);",
  style: "body { content: '$&' }",
  files: { "models/a.svg": "data:image/svg+xml;base64,AAAA", "b.json": "data:,</script><!--" },
};

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a single page", () => {
  const page = writeSinglePage(PAGE);
  const { document } = parseHTML(page);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')!
    .getAttribute("content")!;

  it("asks for nothing that is not in it", () => {
    const frame = page.replaceAll(/<script[\s\S]*?<\/script>/gu, "");
    expect(
      [...frame.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, to]) => to!.slice(0, 5)),
    ).toEqual(["data:", "data:"]);
    expect(frame).not.toContain("preload");
    expect(frame).not.toContain("<!--");
  });

  it("has its files in it, as data that ends where its element ends", () => {
    const text = document.getElementById("files")!.textContent;
    expect(JSON.parse(text)).toEqual(PAGE.files);
    expect(text).not.toContain("<");
  });

  it("has one policy, of the program and the style that stand there and of nothing else", () => {
    expect(document.querySelectorAll("meta[http-equiv]")).toHaveLength(1);
    const script = /<script type="module">([\s\S]*?)<\/script>/u.exec(page)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)![1]!;
    expect(policy).toContain(`script-src ${sha256(script)} 'wasm-unsafe-eval';`);
    expect(policy).toContain(`style-src ${sha256(style)};`);
    expect(style).toBe(PAGE.style);
    expect(policy).toMatch(/^default-src 'none';/u);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|'self'|\*/u);
  });

  it("is not written where it would not be whole", () => {
    for (const wrong of [
      { html: HTML.replace("</body>", '<img src="/logo.png"></body>') },
      { html: HTML.replace(/<script.*script>/u, "") },
      { html: HTML.replace(/<meta charset.*>/u, "") },
      { style: "a{} </style><b>" },
      { program: "a\rb" },
      { files: {} },
    ])
      expect(() => writeSinglePage({ ...PAGE, ...wrong }), JSON.stringify(wrong)).toThrow();
  });
});

describe("a program in a page", () => {
  it("ends where its element ends, and says the same", () => {
    const program =
      "[`</script>`, '<!-- <script>', String(/<\\/script>/u.test('</script>')), 1 < 2].join()";
    const escaped = escapeScript(program);
    expect(escaped).not.toMatch(/<\/script|<!--/iu);
    const run = (code: string): unknown => runInNewContext(code);
    expect(run(escaped)).toBe(run(program));
  });
});
