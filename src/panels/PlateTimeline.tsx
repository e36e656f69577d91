import type { ClosingRange } from "../domain/growth-plates.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS } from "../domain/view.ts";

/** CSS pixels of the drawing's own space. */
const WIDTH = 140;
const HEIGHT = 14;
const TRACK_TOP = 4;
const TRACK_HEIGHT = 6;

const xOf = (ageYears: number): number =>
  ((ageYears - AGE_MIN_YEARS) / (AGE_MAX_YEARS - AGE_MIN_YEARS)) * WIDTH;

export interface PlateTimelineProps {
  readonly range: ClosingRange;
  readonly ageYears: number;
}

/**
 * The years from six to grown up as a band: cartilage, the years of closing hatched, bone; and a mark at the
 * body's age. It repeats the words beside it, so those who listen are spared it.
 */
export function PlateTimeline({ range, ageYears }: PlateTimelineProps) {
  const from = xOf(range.fromYears);
  const to = xOf(range.toYears ?? AGE_MAX_YEARS);
  const now = xOf(ageYears);
  const track = { y: TRACK_TOP, height: TRACK_HEIGHT };
  // Slanted strokes four pixels apart; a range whose end is unknown runs out in dots.
  const strokes: number[] = [];
  for (let x = from; x < to - 1; x += 4) strokes.push(x);
  return (
    <svg className="plate-timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect className="plate-open" x={0} width={from} {...track} />
      <rect className="plate-bone" x={to} width={WIDTH - to} {...track} />
      <path
        className={range.toYears === null ? "plate-closing is-endless" : "plate-closing"}
        d={strokes.map((x) => `M${x} ${TRACK_TOP + TRACK_HEIGHT}l3 -${TRACK_HEIGHT}`).join("")}
      />
      <rect className="plate-frame" x={0} width={WIDTH} {...track} />
      <path className="plate-now" d={`M${now} 0v${HEIGHT}m-3.5 -${HEIGHT}h7l-3.5 4.5z`} />
    </svg>
  );
}
