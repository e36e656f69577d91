/** What is said in the child's room, to the child and to its companion, as it is read. */
import type { ExplorationId } from "../domain/rooms/play.ts";
import type { Telling } from "../domain/telling.ts";
import type { Layer } from "./layers.ts";
import { fill, type PassageText, passageText, pickTold } from "./tell.ts";
import type { ExploreContent, Sentence } from "./types.ts";

type Explore = Layer<"explore">;

export interface ExplorationText {
  /** To the child: a question that can be answered with yes or no. */
  readonly ask: string;
  /** To the child, two to four short sentences. */
  readonly told: PassageText;
  /** To the companion: what to ask the child back. */
  readonly askBack: readonly string[];
  /** To the child, after "You found out": "where food goes". */
  readonly found: string;
}

/**
 * One thing to look at, always in the child's voice, whichever the page speaks in otherwise; the word for the
 * illness is the one that the grown-up chose.
 * @throws when a part of it is missing in English too, which tests rule out.
 */
export function explorationText(
  layer: Explore,
  id: ExplorationId,
  { illnessWord, mentioned }: Pick<Telling, "illnessWord" | "mentioned">,
): ExplorationText {
  const telling: Telling = { voice: "child", illnessWord, mentioned };
  const filled = (part: "ask" | "found"): string => {
    const picked = pickTold<"explore", string>(layer, "child", (content) =>
      toChild(content.explorations?.[id]?.[part]),
    );
    return fill(picked.value, picked, { telling });
  };
  const told = passageText<"explore">(layer, telling, (content) =>
    toChild(content.explorations?.[id]?.told),
  );
  if (!told) throw new Error(`Nothing is told of ${id}.`);
  return {
    ask: filled("ask"),
    told,
    askBack: pickTold<"explore", readonly string[]>(layer, "child", (content) =>
      toChild(content.explorations?.[id]?.askBack),
    ).value,
    found: filled("found"),
  };
}

interface CompanionText {
  /** How to begin, to follow, to wait and to stop. */
  readonly prompts: readonly Sentence[];
  readonly notToPromise: readonly Sentence[];
}

/** What the companion's strip says of every exploration alike, to a grown-up. */
export function companionText(layer: Explore): CompanionText {
  const part = (name: keyof ExploreContent["companion"]): readonly Sentence[] =>
    pickTold<"explore", readonly Sentence[]>(layer, "family", (content) => {
      const sentences = content.companion?.[name];
      return sentences && { family: sentences };
    }).value;
  return { prompts: part("prompts"), notToPromise: part("notToPromise") };
}

/** The room has one voice only; here its words are put where {@link pickTold} looks for them. */
const toChild = <T>(value: T | undefined): { readonly child: T } | undefined =>
  value === undefined ? undefined : { child: value };
