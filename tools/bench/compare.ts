/** The comparison itself: each of the three visited in turn, round by round, and what stands there measured. */
import type { Browser, Page } from "playwright-core";
import {
  countIdleFrames,
  type Memory,
  measureMemory,
  measureTurning,
  readFrames,
  type Turning,
  untilStill,
} from "./drawing.ts";
import { type SubjectId, SUBJECTS } from "./in-page/name-at.ts";
import type { BySubject } from "./rounds.ts";
import { visit } from "./load.ts";
import { median, medianIfAny } from "./numbers.ts";
import type { Place } from "./place.ts";
import { SCREEN } from "./screen.ts";
import type { Table } from "./table.ts";

/** How much is drawn for a sample. */
export interface Effort {
  /** How many times the screen refreshes while a page is left alone. */
  readonly idleFrames: number;
  /** Of a hand that turns the body. */
  readonly turnSteps: number;
}

export const FULL_EFFORT: Effort = { idleFrames: 20, turnSteps: 8 };
/** Where a person might press, across and down the middle of the window where the body stands. */
const [COLUMNS, ROWS] = [5, 9];

export const COLUMN_NAMES: Readonly<Record<SubjectId, string>> = {
  app: "this app",
  "model-viewer": "<model-viewer>",
  plain: "plain three.js",
};

export interface Bench {
  readonly browser: Browser;
  readonly url: string;
  /** The bundled `in-page/probe.ts`. */
  readonly probe: string;
  readonly places: Readonly<Record<SubjectId, Place>>;
}

export interface Sample {
  readonly bytes: number;
  readonly requests: number;
  readonly readableMs: number | null;
  readonly clickableMs: number;
  readonly name: string;
  readonly calls: number;
  readonly triangles: number;
  readonly turning: Turning;
  readonly idleFrames: number;
  /** Milliseconds for one question under the pointer; null where the page does not let one ask. */
  readonly pickMs: number | null;
  readonly memory: Memory;
}

export async function sampleOf(bench: Bench, subject: SubjectId, effort: Effort): Promise<Sample> {
  const place = bench.places[subject];
  const { page, session, ...load } = await visit({ ...bench, subject, place });
  // What was chosen by the press is put back: the first view is compared.
  if (subject === "app") await page.evaluate(() => (location.hash = "#view=front"));
  await untilStill(page);
  const { calls, triangles } = (await readFrames(page)).at(-1)!;
  const idleFrames = await countIdleFrames(page, effort.idleFrames);
  const memory = await measureMemory(page, session);
  const pickMs = subject === "app" ? null : await askAround(page);
  const turning = await measureTurning(page, session, place, effort.turnSteps);
  await page.context().close();
  return { ...load, calls, triangles, idleFrames, memory, pickMs, turning };
}

interface Pickable extends Element {
  positionAndNormalFromPoint(x: number, y: number): unknown;
}

/** Every page but the app answers without being pressed. */
const askAround = (page: Page): Promise<number> =>
  page.evaluate(
    ({ width, height, columns, rows }) => {
      const viewer = document.querySelector<Pickable>("model-viewer");
      const started = performance.now();
      for (let i = 0; i < columns * rows; i++) {
        const x = width * (0.3 + (0.4 * (i % columns)) / (columns - 1));
        const y = height * (0.1 + (0.8 * Math.floor(i / columns)) / (rows - 1));
        if (viewer) viewer.positionAndNormalFromPoint(x, y);
        else window.nameAt!(x, y);
      }
      return (performance.now() - started) / (columns * rows);
    },
    { ...SCREEN, columns: COLUMNS, rows: ROWS },
  );

export type Samples = BySubject<Sample>;

/** @param ownPickMs the app's own cost of a question, measured on a page of its own */
export function comparison(samples: Samples, ownPickMs: number, effort: Effort): Table {
  const row = (name: string, unit: string, of: (sample: Sample) => number | null) => ({
    name,
    unit,
    values: SUBJECTS.map((subject) => medianIfAny(samples[subject].map(of))),
  });
  const picks = SUBJECTS.map((subject) =>
    subject === "app" ? ownPickMs : median(samples[subject].map(({ pickMs }) => pickMs ?? 0)),
  );
  return {
    title: "Side by side",
    columns: SUBJECTS.map((subject) => COLUMN_NAMES[subject]),
    rows: [
      row("bytes until drawn, brotli", "kB", ({ bytes }) => bytes / 1000),
      row("requests until drawn", "", ({ requests }) => requests),
      row("time to read", "ms", ({ readableMs }) => readableMs),
      row("time to click", "ms", ({ clickableMs }) => clickableMs),
      row("draw calls", "", ({ calls }) => calls),
      row("triangles", "", ({ triangles }) => triangles),
      row("turning: main thread per frame", "ms", ({ turning }) => turning.mainThreadMs),
      row("turning: until a frame is drawn", "ms", ({ turning }) => turning.drawingMs),
      row(`frames drawn in ${effort.idleFrames} idle ones`, "", ({ idleFrames }) => idleFrames),
      { name: "pick under the pointer", unit: "ms", values: picks },
      row("JS heap and array buffers", "MB", ({ memory }) => memory.heapBytes / 1e6),
      row("GPU buffers", "", ({ memory }) => memory.buffers),
      row("GPU textures", "", ({ memory }) => memory.textures),
      row("GPU programs", "", ({ memory }) => memory.programs),
    ],
  };
}
