/** The element that holds the labels: drawn by the page, moved with every frame of the scene. */

interface Drawn {
  readonly line: SVGLineElement;
  readonly point: HTMLElement;
  readonly name: HTMLElement;
}

let board: HTMLElement | null = null;
const drawn = new Map<string, Drawn>();

/** Takes the element, or lets go of it. */
export function attachBoard(element: HTMLElement | null): void {
  board = element;
  drawn.clear();
}

export const boardElement = (): HTMLElement | null => board;

/** The pieces of a label; null while it is not drawn yet. */
export function findCallout(id: string): Drawn | null {
  const known = drawn.get(id);
  if (known?.name.isConnected) return known;
  const selector = `[data-callout="${CSS.escape(id)}"]`;
  const line = board?.querySelector<SVGLineElement>(`svg ${selector}`);
  const point = board?.querySelector<HTMLElement>(`${selector} > .callout-point`);
  const name = board?.querySelector<HTMLElement>(`${selector} > .callout-name`);
  if (!line || !point || !name) return null;
  const found = { line, point, name };
  drawn.set(id, found);
  return found;
}
