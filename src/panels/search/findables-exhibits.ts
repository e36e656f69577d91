/** What can be found of close-ups and of what doctors do, with the words it is found by. */
import { entryText, nameText, passageText } from "../../content/tell.ts";
import { layerText, procedureText } from "../../content/tell-exhibits.ts";
import { chapterOf } from "../../domain/chapters.ts";
import {
  CLOSE_UPS,
  type CloseUpId,
  entriesOfProcedure,
  type LayerId,
  LAYERS_OF,
  type ProcedureId,
  PROCEDURES,
} from "../../domain/exhibits.ts";
import { type Voice, VOICES } from "../../domain/view.ts";
import { type Findable, findable } from "./findable.ts";
import type { FindablesRequest } from "./findables.ts";

/** Close-ups, their layers, and the procedures whose chapter is open. */
export const exhibitFindables = (request: FindablesRequest): readonly Findable[] => [
  ...CLOSE_UPS.map((id) => closeUpFindable(id, request)),
  ...CLOSE_UPS.flatMap((of) => LAYERS_OF[of].map((id) => layerFindable(id, { of, request }))),
  ...PROCEDURES.flatMap((id) => procedureFindable(id, request) ?? []),
];

const asWords = (id: string): string => id.replaceAll("-", " ");

const closeUpName = (id: CloseUpId, voice: Voice, { closer }: FindablesRequest): string =>
  nameText<"closer">(closer, voice, (content) => content.closeUps?.[id]?.name);

function closeUpFindable(id: CloseUpId, request: FindablesRequest): Findable {
  const { closer, telling } = request;
  const passages = (["about", "why"] as const).map((part) =>
    passageText<"closer">(closer, telling, (content) => content.closeUps?.[id]?.[part]),
  );
  return findable({
    target: { kind: "close-up", id },
    name: closeUpName(id, telling.voice, request),
    otherNames: [...VOICES.map((voice) => closeUpName(id, voice, request)), asWords(id)],
    sentences: passages.flatMap((passage) => passage?.sentences ?? []),
  });
}

interface LayerRequest {
  readonly of: CloseUpId;
  readonly request: FindablesRequest;
}

function layerFindable(id: LayerId, { of, request }: LayerRequest): Findable {
  const { closer, telling } = request;
  const { name, about } = layerText(closer, id, telling);
  return findable({
    target: { kind: "layer", id },
    name,
    beside: closeUpName(of, telling.voice, request),
    otherNames: [
      ...VOICES.map((voice) => layerText(closer, id, { ...telling, voice }).name),
      asWords(id),
    ],
    sentences: about?.sentences ?? [],
  });
}

/** Not found where none of its entries is told: its chapter may be closed for a child. */
function procedureFindable(
  id: ProcedureId,
  { procedures, chapters, telling, openChapters }: FindablesRequest,
): Findable | null {
  const isTold = entriesOfProcedure(id).some(
    (entry) =>
      openChapters.includes(chapterOf(entry)) &&
      entryText(chapters, entry, { story: "overview", telling }) !== null,
  );
  if (!isTold) return null;
  const { name, about, steps, feels } = procedureText(procedures, id, telling);
  return findable({
    target: { kind: "procedure", id },
    name,
    otherNames: [
      ...VOICES.map((voice) => procedureText(procedures, id, { ...telling, voice }).name),
      asWords(id),
    ],
    sentences: [about, ...steps.map((step) => step.about), feels].flatMap(
      (passage) => passage?.sentences ?? [],
    ),
  });
}
