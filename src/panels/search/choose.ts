import { flushSync } from "react-dom";
import { SUBTYPES } from "../../domain/anatomy.ts";
import { chapterOf } from "../../domain/chapters.ts";
import {
  CLOSE_UPS,
  type CloseUpId,
  closeUpOf,
  entriesOfProcedure,
  type LayerId,
  LAYERS_OF,
  type ProcedureId,
  STOMACH_ONLY,
} from "../../domain/exhibits.ts";
import {
  openEntry,
  openExhibit,
  openPage,
  selectStructure,
  selectSubtype,
  setChapter,
} from "../../state/actions.ts";
import { viewerStore } from "../../state/store.ts";
import { entryWithin } from "../../state/url.ts";
import type { Findable, Target } from "./findable.ts";

/** Does what the found thing stands for, and takes the reader there. */
export function choose({ target, name }: Findable): void {
  // At once: what stood there before may bear the same name.
  flushSync(() => openTarget(target));
  const place = PLACE_OF[target.kind];
  if (place) whenThere({ place, name }, goTo);
}

/** Opens what a found thing stands for, with what lies behind it. */
export function openTarget(target: Target): void {
  switch (target.kind) {
    case "type":
      return selectSubtype(target.id);
    case "part":
      return selectStructure(target.id);
    case "chapter":
      return setChapter(target.id);
    case "entry":
      return openEntry(target.id);
    case "close-up":
      return openCloseUp(target.id, null);
    case "layer":
      return openCloseUp(closeUpWith(target.id), target.id);
    case "procedure":
      return openProcedure(target.id);
    case "word":
      return openPage("glossary", target.id);
    case "page":
      return openPage(target.id);
  }
}

const closeUpWith = (layer: LayerId): CloseUpId =>
  CLOSE_UPS.find((id) => LAYERS_OF[id].some((other) => other === layer))!;

/** Of the chosen place where that has it, otherwise of a typical one of the type that it belongs to. */
function openCloseUp(id: CloseUpId, layer: LayerId | null): void {
  const needsStomach = layer === STOMACH_ONLY;
  const { subtype, structure } = viewerStore.getState();
  const isHere = closeUpOf({ subtype, structure }) === id;
  if (!isHere || (needsStomach && structure !== "stomach")) {
    selectSubtype(SUBTYPES.find((type) => closeUpOf({ subtype: type, structure: null }) === id)!);
    if (needsStomach) selectStructure("stomach");
  }
  openExhibit({ kind: "close-up", layer });
}

/** Before the entry that it shows, in the story that is told now where that holds one. */
function openProcedure(id: ProcedureId): void {
  const { subtype } = viewerStore.getState();
  const entries = entriesOfProcedure(id);
  const held = entries.find((entry) => entryWithin(entry, { subtype, chapter: chapterOf(entry) }));
  openEntry(held ?? entries[0]!);
  openExhibit({ kind: "procedure", id, step: 0 });
}

/** Where the words about a thing begin, to which a sheet comes up; a list takes the reader to itself. */
const PLACE_OF: Readonly<Record<Target["kind"], string | null>> = {
  type: ".panel .topic-name",
  part: ".panel .topic-name",
  chapter: ".explanation > h3",
  entry: ".story-entry button[aria-expanded='true']",
  "close-up": ".exhibit-heading",
  layer: ".layer-button[aria-expanded='true'] .layer-name",
  procedure: ".exhibit-heading",
  word: null,
  page: null,
};

/** Without one by then something failed, and the panel says so. */
const PATIENCE_MS = 5000;

interface Awaited {
  /** A selector. */
  readonly place: string;
  readonly name: string;
}

/** Calls back as soon as the place bears the name and is in sight: its words may still be on their way. */
function whenThere({ place, name }: Awaited, then: (element: HTMLElement) => void): void {
  const look = (): boolean => {
    const element = [...document.querySelectorAll<HTMLElement>(place)].find(
      (candidate) => candidate.textContent === name && candidate.getClientRects().length > 0,
    );
    if (element) then(element);
    return element !== undefined;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && stop());
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

function goTo(place: HTMLElement): void {
  const button = place.closest("button");
  const element = button ?? place;
  if (!button) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: button ? "start" : "nearest" });
}
