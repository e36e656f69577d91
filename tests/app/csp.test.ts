import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SECURITY_POLICY, withSecurityPolicy } from "../../tools/vite/security-policy.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("the page's security policy", () => {
  it("stands before everything that it is to hold for", () => {
    const html = withSecurityPolicy(read("index.html"));
    const at = html.indexOf(`content="${SECURITY_POLICY}"`);
    expect(at).toBeGreaterThan(0);
    expect(html.slice(0, at)).not.toMatch(/<(?:script|link|style|title)/u);
    // The encoding has to be among the first 1024 bytes.
    expect(html.indexOf("charset")).toBeLessThan(at);
  });

  it("is not written into a page that it would stand too late in", () => {
    expect(() => withSecurityPolicy("<html><head></head></html>")).toThrow(/no <meta charset/u);
  });

  it("is one that the page and its code can live with: no inline script, no inline style, no markup from text", () => {
    expect(read("index.html")).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/u);
    const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
    const broken = files
      .filter((file) => /\.tsx?$/u.test(file))
      .filter((file) =>
        /<style|dangerouslySetInnerHTML|\.(?:inner|outer)HTML|insertAdjacentHTML|new Function|document\.write/u.test(
          read(`src/${file}`),
        ),
      );
    expect(files.length).toBeGreaterThan(300);
    expect(broken).toEqual([]);
  });

  it("is the one that a host is told to send, in every example", () => {
    const examples = read("docs/hosting.md").match(/default-src 'none';[^"\n]*/gu) ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples)
      expect(example).toContain(`${SECURITY_POLICY}; frame-ancestors`);
  });
});

describe("what the device keeps", () => {
  it("is listed in the README, key by key", () => {
    const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
    const keys = files
      .filter((file) => /\.tsx?$/u.test(file))
      .flatMap((file) => read(`src/${file}`).match(/(?<=_KEY = ")where-it-starts\/[\w-]+/gu) ?? []);
    const listed = [...read("README.md").matchAll(/^\| `(where-it-starts\/[\w-]+)`/gmu)].map(
      ([, key]) => key,
    );
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys)).toEqual(new Set(listed));
  });
});
