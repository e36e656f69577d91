/** Looking: questions that are answered, what is told, parts that are touched, and the calm start. */
import { type SelectableId, type SubtypeId, subtypeOf } from "../../domain/anatomy.ts";
import { EXPLORATIONS, type ExplorationId } from "../../domain/rooms/play.ts";
import { shownExhibit } from "../selectors.ts";
import { viewerStore } from "../store.ts";
import { parseHash } from "../url.ts";
import { changePlay } from "./play-actions.ts";
import { bringToRest } from "./rest.ts";
import { type Session, sessionStore, type ToolId } from "./session.ts";
import { noteStep } from "./trail.ts";

const { getState, setState } = sessionStore;

const LOOKING = { tool: "look", toldAt: 0, chosenSticker: null } as const;

const isMaking = (tool: ToolId | null): boolean => tool !== null && tool !== "look";

/** Back to the calm start. What was coloured outside stays to be seen. */
export function comeToRest(): void {
  const { tool } = getState();
  noteStep();
  bringToRest(isMaking(tool) ? viewerStore.getState().lens : "glass");
  setState({ tool: null, toldAt: 0, chosenSticker: null });
}

/** Takes a tool. Looking begins with a question; making begins on the whole body, from outside. */
export function takeTool(tool: ToolId): void {
  const before = getState().tool;
  if (tool === before) return;
  noteStep();
  if (!isMaking(tool)) bringToRest("glass");
  else if (!isMaking(before)) bringToRest("solid");
  setState({ ...LOOKING, tool });
}

/** Yes: shows it. */
export function sayYes(id: ExplorationId): void {
  noteStep();
  showExploration(id);
}

/** Shows what belongs to an exploration and begins to tell it. */
export function showExploration(id: ExplorationId): void {
  const { asked } = getState();
  setState({ ...LOOKING, asked: asked.includes(id) ? asked : [...asked, id] });
  const { show } = EXPLORATIONS[id];
  const { subtype, structure, lens, view, exhibit } = parseHash(show);
  const { facilitator } = viewerStore.getState();
  viewerStore.setState({
    subtype: show.includes("subtype=") ? subtype : ofOnePlace(subtype),
    structure,
    lens,
    view,
    // A grown-up may have closed the chapter that it belongs to.
    exhibit: shownExhibit({ voice: "child", facilitator, exhibit }),
    acts: {},
    lump: null,
    roomAt: id,
  });
  changePlay(({ seen }) => (seen.includes(id) ? {} : { seen: [...seen, id] }));
}

/** A brain or a lung that is looked at for itself is not one of the immune type's several places. */
const ofOnePlace = (subtype: SubtypeId | null): SubtypeId | null =>
  subtype === "immunocompromised" ? null : subtype;

/** Something else: the next question. */
export function askSomethingElse(id: ExplorationId): void {
  noteStep();
  setState({ asked: [...getState().asked, id] });
}

/** After all has been asked: from the beginning. */
export function askAgain(): void {
  noteStep();
  setState({ asked: [] });
}

/** The next sentence. */
export function tellMore(): void {
  noteStep();
  setState({ toldAt: getState().toldAt + 1 });
}

/** What was told is over, or a part was looked at long enough: the next question, with the whole body. */
export function askOn(): void {
  noteStep();
  bringToRest("glass");
  setState(LOOKING);
}

/** A part was touched, or chosen from the list: it lights up and says its name. */
export function touchPart(structure: SelectableId): void {
  noteStep();
  const subtype = ofOnePlace(subtypeOf(structure, viewerStore.getState().subtype));
  viewerStore.setState({
    structure,
    subtype,
    exhibit: null,
    acts: {},
    lens: "glass",
    roomAt: null,
  });
  setState(LOOKING);
}

/** @param groups what the questions may be about from now on */
export const setGroups = (groups: Session["groups"]): void => setState({ groups });
