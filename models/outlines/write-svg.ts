import { isSelectable, sideOf } from "../../src/domain/anatomy.ts";
import { type PictureId, pictureLook, type PictureView } from "../../src/domain/picture.ts";
import type { Ring } from "./outline.ts";

export interface Shape {
  readonly id: PictureId;
  readonly rings: readonly Ring[];
  /** Of it, what lies in the shade. */
  readonly shade: readonly Ring[];
  /** Units toward the front. */
  readonly depth: number;
}

export interface Picture {
  readonly view: PictureView;
  /** In the order in which they are painted. */
  readonly shapes: readonly Shape[];
}

/** Room around the body, units. */
const MARGIN = 40;

const NOTHING_CHOSEN = { subtype: null, structure: null, lens: "glass", lit: null } as const;

/** Only what tells the layers apart; colours are attributes, so that the file says them without a style. */
const STYLE =
  "g{stroke-width:2;stroke-linejoin:round;fill-rule:evenodd}" +
  ".shade{stroke:none;fill:#3d2a20;fill-opacity:.14}.ground{fill-opacity:.45;stroke-opacity:.6}.cover{fill-opacity:.22;stroke-opacity:.3}.clear,.absent{display:none}";

/**
 * The picture as a file that stands alone: a title, a description, and for each structure a group with its id,
 * its name, its mean depth in units (`data-depth`), and its outline in whole units of half a millimetre.
 */
export function writeSvg({ view, shapes }: Picture): string {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" lang="en" role="graphics-document" aria-labelledby="title description">`,
    `<title id="title">The body from the ${view}</title>`,
    `<desc id="description">${describe(view)}</desc>`,
    `<style>${STYLE}</style>`,
    ...shapes.map(writeShape),
    "</svg>\n",
  ].join("\n");
}

const describe = (view: PictureView): string =>
  `A child of ten, seen from the ${view}, with the organs, large vessels and bones in their places. ` +
  `The body's left is on the ${view === "front" ? "right" : "left"} of the picture.`;

function writeShape({ id, rings, shade, depth }: Shape): string {
  const { role, fill, line } = pictureLook(id, NOTHING_CHOSEN);
  return (
    `<g id="${id}" class="${role}" data-depth="${depth}" fill="${fill}" stroke="${line}">` +
    `<title>${titleOf(id)}</title><path d="${rings.map((ring) => writeRing(ring)).join("")}"/>` +
    (shade.length > 0 ? `<path class="shade" d="${shade.map(writeRing).join("")}"/></g>` : "</g>")
  );
}

function titleOf(id: PictureId): string {
  const side = isSelectable(id) ? sideOf(id) : null;
  const words = id.replaceAll("-", " ");
  return side ? `${words.slice(0, -side.length - 1)}, body's ${side} side` : words;
}

/** Relative steps; a minus sign parts numbers as well as a space does. */
function writeRing(ring: Ring): string {
  const [start, ...rest] = ring;
  let [px, py] = start!;
  const numbers = rest.flatMap(([x, y]) => {
    const step = [x - px, y - py];
    [px, py] = [x, y];
    return step;
  });
  const steps = numbers.map((n, i) => (n < 0 || i === 0 ? `${n}` : ` ${n}`)).join("");
  return `M${start!.join(" ")}l${steps}z`;
}
