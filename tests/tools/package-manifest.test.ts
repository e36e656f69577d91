import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import {
  SCORM_EDITIONS,
  type ScormEdition,
  writeManifest,
} from "../../tools/package/scorm-manifest.ts";

const FILES = ["index.html", "assets/index-a1b2.js", "models/body.glb"];

const manifestOf = (edition: ScormEdition) =>
  new DOMParser().parseFromString(
    writeManifest({
      edition,
      version: "1.4.0",
      title: "Here & there",
      page: "index.html",
      files: FILES,
    }),
    "text/xml",
  ) as unknown as Document;

const childrenOf = (element: Element): string[] =>
  [...element.children].map(({ tagName }) => tagName);

describe.each(SCORM_EDITIONS)("the manifest of SCORM %s", (edition) => {
  const root = manifestOf(edition).documentElement;
  const one = (selector: string): Element => {
    const found = [...root.querySelectorAll(selector)];
    expect(found, selector).toHaveLength(1);
    return found[0]!;
  };

  it("has the parts that the standard asks for, in their order", () => {
    expect(root.tagName).toBe("manifest");
    expect(childrenOf(root)).toEqual(["metadata", "organizations", "resources"]);
    expect(childrenOf(one("metadata"))).toEqual(["schema", "schemaversion"]);
    expect(one("schema").textContent).toBe("ADL SCORM");
    expect(one("schemaversion").textContent).toBe(
      { "1.2": "1.2", "2004": "2004 4th Edition" }[edition],
    );
    expect(childrenOf(one("organization"))).toEqual(["title", "item"]);
    expect(one("item > title").textContent).toBe("Here & there");
  });

  it("names everything once, and refers only to what it names", () => {
    const ids = [...root.querySelectorAll("[identifier]"), root].map((element) =>
      element.getAttribute("identifier"),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(one("organizations").getAttribute("default")).toBe(
      one("organization").getAttribute("identifier"),
    );
    expect(one("item").getAttribute("identifierref")).toBe(
      one("resource").getAttribute("identifier"),
    );
  });

  it("opens one page that talks to the platform, and lists every file as it is called", () => {
    const resource = one("resource");
    const kind = { "1.2": "adlcp:scormtype", "2004": "adlcp:scormType" }[edition];
    expect(resource.getAttribute(kind)).toBe("sco");
    expect(resource.getAttribute("type")).toBe("webcontent");
    expect(resource.getAttribute("href")).toBe("index.html");
    expect([...resource.children].map((file) => file.getAttribute("href"))).toEqual(FILES);
  });

  it("declares the names that it uses", () => {
    const used = new Set(
      [root, ...root.querySelectorAll("*")].flatMap((element) =>
        [element.tagName, ...element.getAttributeNames()]
          .filter((name) => name.includes(":") && !name.startsWith("xmlns"))
          .map((name) => name.split(":")[0]!),
      ),
    );
    expect(used.size).toBeGreaterThan(0);
    for (const prefix of used) expect(root.getAttribute(`xmlns:${prefix}`)).toMatch(/^http/u);
  });
});

it("is not written for a page that is not in the package", () => {
  expect(() =>
    writeManifest({ edition: "1.2", version: "1", title: "", page: "start.html", files: FILES }),
  ).toThrow(/start\.html/u);
});

it("is written so that no name breaks it", () => {
  const file = 'a & "b" <c>.glb';
  const files = ["index.html", file];
  const text = writeManifest({
    edition: "1.2",
    version: "1",
    title: "",
    page: "index.html",
    files,
  });
  expect(text).toContain('<file href="a &amp; &quot;b&quot; &lt;c>.glb" />');
});
