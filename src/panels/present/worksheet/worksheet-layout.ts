/** Where the numbers stand beside the picture, so that no line crosses another. Pure; millimetres, y downward. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayoutOptions {
  /** What the lines end at. */
  readonly targets: readonly Point[];
  /** Where the lines begin: the inner edges of the two columns. */
  readonly startX: number;
  readonly endX: number;
  /** Height of the columns. */
  readonly height: number;
}

export interface PlacedLabel {
  /** Which of the targets, counted from 0. */
  readonly target: number;
  /** Counted from 1, down the first column and then down the second. */
  readonly number: number;
  readonly column: "start" | "end";
  readonly from: Point;
  readonly to: Point;
}

/** In the order of their numbers. Every column is evenly spaced, so that there is as much room for each name. */
export function layOut(options: LayoutOptions): PlacedLabel[] {
  const { targets } = options;
  const slots = slotsFor(options);
  const order = uncross(slots, targets, firstOrder(targets, slots));
  return slots.map(({ column, ...from }, i) => {
    const target = order[i]!;
    return { target, number: i + 1, column, from, to: targets[target]! };
  });
}

type Slot = Point & Pick<PlacedLabel, "column">;

function slotsFor({ targets, startX, endX, height }: LayoutOptions): Slot[] {
  const startCount = Math.ceil(targets.length / 2);
  const column = (name: Slot["column"], x: number, count: number): Slot[] =>
    Array.from({ length: count }, (_, i) => ({
      column: name,
      x,
      y: ((i + 0.5) / count) * height,
    }));
  return [
    ...column("start", startX, startCount),
    ...column("end", endX, targets.length - startCount),
  ];
}

/** The half nearer to a column goes to it, from top to bottom. */
function firstOrder(targets: readonly Point[], slots: readonly Slot[]): number[] {
  const byX = targets.map((_, i) => i).toSorted((a, b) => targets[a]!.x - targets[b]!.x);
  const startCount = slots.filter(({ column }) => column === "start").length;
  const downward = (some: readonly number[]) =>
    some.toSorted((a, b) => targets[a]!.y - targets[b]!.y);
  return [...downward(byX.slice(0, startCount)), ...downward(byX.slice(startCount))];
}

/** Two lines that cross become shorter when they change targets, so that this comes to an end. */
function uncross(
  slots: readonly Slot[],
  targets: readonly Point[],
  order: readonly number[],
): number[] {
  const result = [...order];
  let hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    for (let i = 0; i < slots.length; i++)
      for (let j = i + 1; j < slots.length; j++) {
        const [a, b] = [targets[result[i]!]!, targets[result[j]!]!];
        if (!cross(slots[i]!, a, slots[j]!, b)) continue;
        [result[i], result[j]] = [result[j]!, result[i]!];
        hasChanged = true;
      }
  }
  return result;
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether the lines a–b and c–d cross within both. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
