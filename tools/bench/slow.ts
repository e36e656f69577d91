/**
 * A first visit over a slow line with a slow processor, and where the time goes. The same once more with everything
 * but the drawing itself, because a machine without a graphics card draws many times more slowly than a tablet.
 */
import { type Bench, COLUMN_NAMES } from "./compare.ts";
import { type SubjectId, SUBJECTS } from "./in-page/name-at.ts";
import { type Shape, type Visit, visit } from "./load.ts";
import { medianIfAny } from "./numbers.ts";
import type { BySubject } from "./rounds.ts";
import type { Table } from "./table.ts";

/**
 * "Slow 4G" as Lighthouse names it, and its slowdown of a mid-range phone's processor:
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export const SLOW_4G: Shape = {
  downBitsPerSecond: 1.6 * 1024 * 1024,
  upBitsPerSecond: 750 * 1024,
  roundTripMs: 150,
  cpuSlowdown: 4,
};

/** What a visitor is to wait at most, milliseconds. */
const SLOW_BARS = { readableMs: 2500, clickableMs: 6000 };

export type SlowVisit = Omit<Visit, "page" | "session">;
export type SlowSamples = BySubject<SlowVisit>;

/** @param isBlind leaves the drawing itself out */
export async function slowVisit(
  bench: Bench,
  subject: SubjectId,
  isBlind: boolean,
): Promise<SlowVisit> {
  const place = bench.places[subject];
  const { page, session, ...rest } = await visit({
    ...bench,
    subject,
    place,
    shape: SLOW_4G,
    isBlind,
  });
  await session.detach();
  await page.context().close();
  return rest;
}

export function slowTable(samples: SlowSamples, title: string): Table {
  const row = (name: string, of: (sample: SlowVisit) => number | null) => ({
    name,
    unit: "ms",
    values: SUBJECTS.map((subject) => medianIfAny(samples[subject].map(of))),
  });
  return {
    title,
    columns: SUBJECTS.map((subject) => COLUMN_NAMES[subject]),
    rows: [
      row(`time to read (at most ${SLOW_BARS.readableMs})`, ({ readableMs }) => readableMs),
      row(`time to click (at most ${SLOW_BARS.clickableMs})`, ({ clickableMs }) => clickableMs),
      row("until the last byte that is needed", ({ where }) => where.lastByteMs),
      row("line idle until then", ({ where }) => where.lineIdleMs),
      row("main thread at work", ({ where }) => where.mainThreadMs),
      row(
        "from the last byte to the click",
        ({ where, clickableMs }) => clickableMs - where.lastByteMs,
      ),
    ],
  };
}
