/** What a learning platform reads first: which page to open, and which files belong to it. */

export const SCORM_EDITIONS = ["1.2", "2004"] as const;
export type ScormEdition = (typeof SCORM_EDITIONS)[number];

export interface ManifestOptions {
  readonly edition: ScormEdition;
  /** Of the app. */
  readonly version: string;
  readonly title: string;
  /** The page that is opened: one of the files. */
  readonly page: string;
  /** Paths in the package. */
  readonly files: readonly string[];
}

const EDITIONS = {
  "1.2": {
    schemaVersion: "1.2",
    namespaces: {
      "": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      adlcp: "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
    kind: "adlcp:scormtype",
    sequencing: "",
  },
  "2004": {
    schemaVersion: "2004 4th Edition",
    namespaces: {
      "": "http://www.imsglobal.org/xsd/imscp_v1p1",
      adlcp: "http://www.adlnet.org/xsd/adlcp_v1p3",
      imsss: "http://www.imsglobal.org/xsd/imsss",
    },
    kind: "adlcp:scormType",
    // The page itself says when it is complete; it is not by being opened.
    sequencing: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>`,
  },
} as const;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `imsmanifest.xml`. @throws where the page is none of the files */
export function writeManifest(options: ManifestOptions): string {
  const { edition, version, page, files } = options;
  if (!files.includes(page)) throw new Error(`${page} is not in the package.`);
  const { schemaVersion, namespaces, kind, sequencing } = EDITIONS[edition];
  const title = escapeXml(options.title);
  const spaces = Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns${prefix && ":"}${prefix}="${uri}"`)
    .join("");
  const list = files.map((file) => `      <file href="${escapeXml(file)}" />`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="where-it-starts" version="${escapeXml(version)}"${spaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaVersion}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="viewer" identifierref="app" isvisible="true">
        <title>${title}</title>${sequencing}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" ${kind}="sco" href="${escapeXml(page)}">
${list}
    </resource>
  </resources>
</manifest>
`;
}
