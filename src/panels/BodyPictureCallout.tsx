import { structureName } from "../content/tell.ts";
import { partsOf } from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import { useContentIfHere } from "../state/use-content.ts";
import type { DrawnShape } from "./picture-layers.ts";
import { areaOf, boxOf, type PictureBox, pointInside, union } from "./picture-path.ts";

/** Letters a line of the callout holds; longer names break at a space. */
const LINE_LETTERS = 22;
/** Shares of the frame's height. */
const TEXT_SHARE = 0.032;
const GAP_SHARE = 0.05;

export interface BodyPictureCalloutProps {
  readonly shapes: readonly DrawnShape[];
  readonly frame: PictureBox;
}

/** On paper nothing can be pressed to hear its name: a line leads from the chosen place to it. */
export function BodyPictureCallout({ shapes, frame }: BodyPictureCalloutProps) {
  const structure = useViewer((state) => state.structure);
  const voice = useViewer((state) => state.voice);
  const content = useContentIfHere("structures");
  if (!structure || !content) return null;
  const parts = new Set<string>(partsOf(structure));
  const drawn = shapes.filter(({ id }) => parts.has(id));
  const box = union(drawn.map(({ rings }) => boxOf(rings)));
  const largest = drawn.toSorted((a, b) => areaOf(b.rings) - areaOf(a.rings))[0];
  const anchor = largest && pointInside(largest.rings);
  if (!box || !anchor) return null;

  const height = frame.bottom - frame.top;
  // Outward: on the side of the body that it lies on.
  const isRight = anchor[0] >= 0;
  const x = isRight ? box.right + height * GAP_SHARE : box.left - height * GAP_SHARE;
  const fontSize = height * TEXT_SHARE;
  const lines = breakLines(structureName(content, structure, voice));
  return (
    <g
      aria-hidden="true"
      className="picture-callout"
      fontSize={fontSize}
      textAnchor={isRight ? "start" : "end"}
    >
      <path d={`M${anchor.join(" ")}H${x}`} />
      <circle cx={anchor[0]} cy={anchor[1]} r={fontSize / 5} />
      <text>
        {lines.map((line, i) => (
          <tspan
            key={line}
            x={x + (isRight ? 1 : -1) * fontSize * 0.4}
            y={anchor[1] + fontSize * (0.35 + 1.2 * (i - (lines.length - 1) / 2))}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function breakLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= LINE_LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
