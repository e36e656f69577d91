/** What a person does in the quiz. While it runs, what is chosen on the body is the quiz's to say. */
import { partsOf, type StructureId } from "../../domain/anatomy.ts";
import { stageOf, type FindItLevel, type FindItPart } from "../../domain/rooms/find-it.ts";
import { planRound, remember } from "../../domain/rooms/find-it-memory.ts";
import {
  askedOf,
  candidatesIn,
  type Chance,
  type FindItRun,
  type FindItWay,
  isAnswered,
  isOnceMore,
  namePart,
  nextQuestion,
  pressPart,
  shownIn,
  startRun,
  takeHint,
  turnWay,
} from "../../domain/rooms/find-it-run.ts";
import { VIEWER_DEFAULTS, type ViewerState, viewerStore } from "../store.ts";
import { readFindIt, writeFindIt } from "./find-it-memory.ts";

const { getState, setState } = viewerStore;

const DAY_MS = 86_400_000;
const today = (): number => Math.floor(Date.now() / DAY_MS);

/** The body as the question wants it: what stands out, what is chosen, and nothing opened over it. */
function stageFor(run: FindItRun): Partial<ViewerState> {
  const part = askedOf(run);
  const { chapter, entry, exhibit, page, pageAt } = VIEWER_DEFAULTS;
  const subtype = part && stageOf(part);
  const structure = shownIn(run);
  return { subtype, structure, exhibitLit: litFor(run), chapter, entry, exhibit, page, pageAt };
}

const lit = new WeakMap<FindItRun["choices"], readonly StructureId[]>();

/** The places that a hint lights: for the same question the very same list. */
function litFor(run: FindItRun): readonly StructureId[] | null {
  const candidates = candidatesIn(run);
  if (candidates.length === 0) return null;
  const known = lit.get(run.choices) ?? candidates.flatMap(partsOf);
  lit.set(run.choices, known);
  return known;
}

/** Keeps what came out, the first time a part is looked for in a round, and shows what follows. */
function go(run: FindItRun): void {
  const before = getState().findIt;
  const part = askedOf(run);
  const isNews = part && before && isAnswered(run) && !isAnswered(before) && !isOnceMore(run);
  if (isNews) {
    const isFoundAlone = run.found !== null && !run.isHelped;
    const outcome = { part, level: run.level, isFoundAlone, day: today() };
    writeFindIt(remember(readFindIt(), outcome));
  }
  // A new object even where the quiz has not changed: by it the watch knows whose change it was.
  setState({ findIt: { ...run }, ...stageFor(run) });
}

export interface FindItOptions {
  readonly level: FindItLevel;
  readonly way: FindItWay;
  readonly chance?: Chance;
}

/** Begins a round; one that was under way is left. */
export function startFindIt({ level, way, chance = Math.random }: FindItOptions): void {
  const { parts, memory } = planRound(readFindIt(), { level, day: today(), chance });
  writeFindIt(memory);
  const { lens, view } = VIEWER_DEFAULTS;
  setState({ lens, view, hovered: null, acts: {}, lump: null });
  go(startRun({ level, way, parts, chance }));
}

/** Leaves the quiz; what is remembered stays, and so does a place that somebody left it for. */
export function leaveFindIt(): void {
  const { findIt, subtype, structure } = getState();
  if (!findIt) return;
  const asked = stageFor(findIt);
  const isAsAsked = subtype === asked.subtype && structure === asked.structure;
  setState({
    findIt: null,
    exhibitLit: null,
    hovered: null,
    ...(isAsAsked && { subtype: null, structure: null }),
  });
}

const step = (change: (run: FindItRun) => FindItRun): void => {
  const run = getState().findIt;
  if (run) go(change(run));
};

export const chooseName = (name: FindItPart): void => step((run) => namePart(run, name));
export const askForHint = (): void => step(takeHint);
export const changeWay = (way: FindItWay): void => step((run) => turnWay(run, way));
export const askNext = (chance: Chance = Math.random): void =>
  step((run) => nextQuestion(run, chance));

/**
 * Takes every choice of a part, wherever it was made, as an answer, and puts the body back as the question wants it.
 * The answer of the call stops that.
 */
export function watchPresses(): () => void {
  return viewerStore.subscribe((state, previous) => {
    const run = state.findIt;
    // The quiz's own changes come with a run of their own.
    if (!run || run !== previous.findIt) return;
    // Who follows a link elsewhere has not answered.
    if (state.room !== previous.room || state.roomAt !== previous.roomAt) return;
    const wanted = stageFor(run);
    const isAsWanted = (Object.keys(wanted) as (keyof ViewerState)[]).every(
      (key) => wanted[key] === state[key],
    );
    if (isAsWanted) return;
    const { structure } = state;
    go(structure && structure !== wanted.structure ? pressPart(run, structure) : run);
  });
}
