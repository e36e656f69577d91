/** Whose the body is, for every file and picture that leaves the page. The same is in models/README.md. */
export const CREDITS = {
  title: "Where It Starts",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  /** What was measured to compute the body; no vertex of it is in the file. */
  references: [
    {
      name: "Human Reference Atlas 3D Reference Object Library",
      owner: "HuBMAP",
      licence: "CC BY 4.0",
      url: "https://humanatlas.io/",
    },
    {
      name: "BodyParts3D",
      owner: "The Database Center for Life Science",
      licence: "CC BY 4.0",
      url: "https://dbarchive.biosciencedbc.jp/data/bodyparts3d/LATEST/README_e.html",
    },
  ],
} as const;

export const COPYRIGHT = `© ${CREDITS.title}, ${CREDITS.licence} (${CREDITS.licenceUrl})`;

/** One line each: "BodyParts3D, © The Database Center for Life Science, CC BY 4.0". */
export const referenceLines = (): readonly string[] =>
  CREDITS.references.map(({ name, owner, licence }) => `${name}, © ${owner}, ${licence}`);
