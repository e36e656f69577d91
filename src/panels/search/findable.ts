import type { Sentence } from "../../content/types.ts";
import type { WordId } from "../../content/words.ts";
import type { SelectableId, SubtypeId } from "../../domain/anatomy.ts";
import type { EntryId } from "../../domain/chapters.ts";
import type { CloseUpId, LayerId, ProcedureId } from "../../domain/exhibits.ts";
import type { Chapter, Page } from "../../domain/view.ts";

export type Target =
  | { readonly kind: "type"; readonly id: SubtypeId }
  | { readonly kind: "part"; readonly id: SelectableId }
  | { readonly kind: "chapter"; readonly id: Chapter }
  | { readonly kind: "entry"; readonly id: EntryId }
  | { readonly kind: "close-up"; readonly id: CloseUpId }
  | { readonly kind: "layer"; readonly id: LayerId }
  | { readonly kind: "procedure"; readonly id: ProcedureId }
  | { readonly kind: "word"; readonly id: WordId }
  | { readonly kind: "page"; readonly id: Page };
export type FindableKind = Target["kind"];

export interface Findable {
  readonly key: string;
  readonly target: Target;
  /** In the words of the current voice: all that is shown. */
  readonly name: string;
  /** What it is a part of, shown beside its name. */
  readonly beside: string | null;
  /** Names for other readers, short forms, the id's words: found by, never shown. */
  readonly otherNames: string;
  /** What is said of it in the current voice. */
  readonly words: string;
  /** Above 1 for what stands for many others. */
  readonly weight: number;
  /** Offered before anything is asked. */
  readonly isStart: boolean;
}

export interface Described {
  readonly target: Target;
  readonly name: string;
  readonly beside?: string;
  readonly otherNames: readonly string[];
  readonly sentences?: readonly Sentence[];
  readonly weight?: number;
}

export function findable({
  target,
  name,
  beside,
  otherNames,
  sentences = [],
  weight = 1,
}: Described): Findable {
  const names = [...new Set(otherNames)].filter((other) => other !== name);
  return {
    key: `${target.kind}/${target.id}`,
    target,
    name,
    beside: beside ?? null,
    // "X-ray" is typed "xray" as well.
    otherNames: [...names, ...[name, ...names].flatMap(joined)].join(" "),
    words: sentences.map(({ text }) => text).join(" "),
    weight,
    isStart: target.kind === "type" || (target.kind === "page" && target.id !== "credits"),
  };
}

const joined = (name: string): string[] =>
  (name.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.replaceAll("-", ""));
