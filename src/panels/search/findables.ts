/**
 * Everything that can be found, with the words it is found by. What is not told is not here: chapters that a
 * grown-up has closed for a child, and what is not spoken of to this child.
 */
import type { TFunction } from "i18next";
import { glossaryText, type WordText } from "../../content/glossary.ts";
import type { Layer } from "../../content/layers.ts";
import { stemOf } from "../../content/stems.ts";
import {
  entryText,
  structureName,
  structureText,
  subtypeName,
  subtypeText,
} from "../../content/tell.ts";
import {
  type SelectableId,
  SELECTABLES,
  type SubtypeId,
  SUBTYPES,
  wholeBoneOf,
} from "../../domain/anatomy.ts";
import { chapterOf, ENTRIES, type EntryId } from "../../domain/chapters.ts";
import type { Telling } from "../../domain/telling.ts";
import { type Chapter, type List, LISTS, type Voice, VOICES } from "../../domain/view.ts";
import { type Findable, findable } from "./findable.ts";
import { exhibitFindables } from "./findables-exhibits.ts";

export interface FindablesRequest {
  readonly core: Layer<"core">;
  readonly structures: Layer<"structures">;
  readonly chapters: Layer<"chapters">;
  readonly glossary: Layer<"glossary">;
  readonly closer: Layer<"closer">;
  readonly procedures: Layer<"procedures">;
  readonly telling: Telling;
  readonly openChapters: readonly Chapter[];
  readonly t: TFunction;
}

/** Everything, in the order in which equals are listed. */
export function findablesOf(request: FindablesRequest): readonly Findable[] {
  return [
    ...SUBTYPES.map((id) => typeFindable(id, request)),
    ...SELECTABLES.map((id) => partFindable(id, request)),
    ...request.openChapters.map((id) => chapterFindable(id, request)),
    ...ENTRIES.flatMap((id) => entryFindable(id, request) ?? []),
    ...exhibitFindables(request),
    ...glossaryText(request.glossary, request.telling).map((word) => wordFindable(word, request)),
    ...LISTS.map((id) => pageFindable(id, request)),
  ];
}

const asWords = (id: string): string => id.replaceAll("-", " ");

/** A weight that lifts a whole before its parts where both fit alike. */
const WHOLE_WEIGHT = 1.5;

function typeFindable(id: SubtypeId, { core, telling, t }: FindablesRequest): Findable {
  return findable({
    target: { kind: "type", id },
    name: subtypeName(core, id, telling.voice),
    otherNames: [
      ...VOICES.flatMap((voice) => [
        subtypeName(core, id, voice),
        t(`types.short.${voice}.${id}`),
        t(`types.place.${voice}.${id}`),
      ]),
      t("types.label"),
      asWords(id),
    ],
    sentences: [subtypeText(core, id, telling).summary],
    weight: WHOLE_WEIGHT,
  });
}

function partFindable(id: SelectableId, { structures, telling }: FindablesRequest): Findable {
  const named = (voice: Voice) => structureName(structures, id, voice);
  return findable({
    target: { kind: "part", id },
    name: named(telling.voice),
    otherNames: [...VOICES.map(named), asWords(stemOf(id))],
    sentences: [structureText(structures, id, telling).summary],
    weight: wholeBoneOf(id) === id ? WHOLE_WEIGHT : 1,
  });
}

function chapterFindable(id: Chapter, { telling, t }: FindablesRequest): Findable {
  const named = (voice: Voice) => t(`chapters.name.${voice}.${id}`);
  return findable({
    target: { kind: "chapter", id },
    name: named(telling.voice),
    otherNames: VOICES.map(named),
    weight: WHOLE_WEIGHT,
  });
}

function entryFindable(
  id: EntryId,
  { chapters, telling, openChapters, t }: FindablesRequest,
): Findable | null {
  if (!openChapters.includes(chapterOf(id))) return null;
  const told = (as: Telling) => entryText(chapters, id, { story: "overview", telling: as });
  const own = told(telling);
  if (!own) return null;
  return findable({
    target: { kind: "entry", id },
    name: own.name,
    beside: t(`chapters.name.${telling.voice}.${chapterOf(id)}`),
    otherNames: [
      ...VOICES.flatMap((voice) => told({ ...telling, voice })?.name ?? []),
      asWords(id),
    ],
    sentences: [...own.about.sentences, ...(own.feels?.sentences ?? [])],
  });
}

function wordFindable({ id, name, meaning }: WordText, { glossary }: FindablesRequest): Findable {
  return findable({
    target: { kind: "word", id },
    name,
    otherNames: [
      ...glossary.tongues.flatMap(({ content }) => content[id]?.forms ?? []),
      asWords(id),
    ],
    sentences: [meaning.sentence],
  });
}

function pageFindable(id: List, { t }: FindablesRequest): Findable {
  return findable({
    target: { kind: "page", id },
    name: t(`pages.name.${id}`),
    otherNames: [asWords(id)],
  });
}
