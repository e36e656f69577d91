/**
 * The address of a file that lies beside the page, such as `models/body.glb`. The page that is one file in itself has
 * another module in place of this one, which answers with the file's bytes (`tools/package/files-inside.ts`).
 */
export const ownFile = (path: string): string => new URL(path, document.baseURI).href;
