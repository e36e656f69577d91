/** How each page is asked for the name of what lies under a place on the screen; null while it has none. */
export type NameAt = (x: number, y: number) => string | null;

export const SUBJECTS = ["app", "model-viewer", "plain"] as const;
export type SubjectId = (typeof SUBJECTS)[number];

/** What is used of `<model-viewer>`; its types come with three's and more. */
interface ModelViewer extends HTMLElement {
  readonly modelIsVisible: boolean;
  readonly originalGltfJson: { readonly nodes: readonly { name: string; mesh?: number }[] } | null;
  surfaceFromPoint(x: number, y: number): string | null;
}

export const NAME_AT: Readonly<Record<SubjectId, NameAt>> = {
  /** Presses as a person would; the address then says what is chosen. */
  app(clientX, clientY) {
    const canvas = document.querySelector('main[data-ready="true"] canvas');
    const place = { clientX, clientY, pointerId: 1, pointerType: "mouse", bubbles: true };
    for (const type of ["pointerdown", "pointerup"])
      canvas?.dispatchEvent(new PointerEvent(type, place));
    return new URLSearchParams(location.hash.slice(1)).get("structure");
  },
  /** It tells the number of a mesh; the file's own table tells whose it is. */
  "model-viewer"(x, y) {
    const viewer = document.querySelector<ModelViewer>("model-viewer");
    if (!viewer?.modelIsVisible) return null;
    const surface = viewer.surfaceFromPoint(x, y);
    if (!surface) return null;
    const mesh = Number(surface.split(" ")[0]);
    return viewer.originalGltfJson?.nodes.find((node) => node.mesh === mesh)?.name ?? null;
  },
  plain: (x, y) => window.nameAt?.(x, y) ?? null,
};
