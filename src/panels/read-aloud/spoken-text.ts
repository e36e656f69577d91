/** What of the words on the page is read aloud: sentences in their order, and the headings above them. */
import type { SpokenItem } from "./reader-types.ts";

export interface SpokenElement extends SpokenItem {
  readonly at: HTMLElement;
}

const READ = "[data-sentence], h3, h4, h5";

/** Marks, and explanations that lie over the text: no part of the sentence they stand in. */
const UNREAD = ".source-mark, [popover], [role='tooltip'], dialog, [hidden], [aria-hidden='true']";

/** Turns the direction of letters; a voice has none. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export const plainText = (text: string): string =>
  text.replaceAll(DIRECTIONS, "").replaceAll(/\s+/gu, " ").trim();

interface Ranked {
  /** Of a heading; a sentence has none. */
  readonly level: number | null;
}

/** Leaves out headings above nothing that is read. */
export function withoutBareHeadings<T extends Ranked>(items: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of items.toReversed()) {
    const next = kept.at(-1);
    const isAbove = next !== undefined && (next.level ?? Infinity) > (item.level ?? 0);
    if (item.level === null || isAbove) kept.push(item);
  }
  return kept.toReversed();
}

/** All that is read of an explanation as it stands on the page. */
export function spokenIn(root: Element): SpokenElement[] {
  const items = [...root.querySelectorAll<HTMLElement>(READ)]
    .filter((at) => !at.closest(UNREAD) && !isClosed(at))
    .map((at) => ({
      at,
      level: at.matches("[data-sentence]") ? null : Number(at.tagName.slice(1)),
      text: visibleText(at),
      lang: at.closest<HTMLElement>("[lang]")?.lang ?? "",
    }));
  return withoutBareHeadings(items);
}

/** The heading of an entry that shows nothing but its name. */
const isClosed = (at: HTMLElement): boolean =>
  at.tagName.startsWith("H") && at.querySelector("[aria-expanded='false']") !== null;

function visibleText(element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node instanceof Element && node.matches(UNREAD)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = "";
  while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
  return plainText(text);
}
