import {
  openEntry,
  openPage,
  selectStructure,
  selectSubtype,
  setChapter,
} from "../../state/actions.ts";
import type { Findable, Target } from "./findable.ts";

/** Does what the found thing stands for, and takes the reader there. */
export function choose({ target, name }: Findable): void {
  act(target);
  const place = PLACE_OF[target.kind];
  if (place) whenThere({ place, name }, goTo);
}

function act(target: Target): void {
  switch (target.kind) {
    case "type":
      return selectSubtype(target.id);
    case "part":
      return selectStructure(target.id);
    case "chapter":
      return setChapter(target.id);
    case "entry":
      return openEntry(target.id);
    case "word":
      return openPage("glossary", target.id);
    case "page":
      return openPage(target.id);
  }
}

/** Where the words about a thing begin, to which a sheet comes up; a list takes the reader to itself. */
const PLACE_OF: Readonly<Record<Target["kind"], string | null>> = {
  type: ".panel .topic-name",
  part: ".panel .topic-name",
  chapter: ".explanation > h3",
  entry: ".story-entry button[aria-expanded='true']",
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

function goTo(element: HTMLElement): void {
  if (!(element instanceof HTMLButtonElement)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element instanceof HTMLButtonElement ? "start" : "nearest" });
}
