/** What is said of close-ups, the lump, lenses, cuts and procedures, as it is read in one voice. */
import type { ActId, CloseUpId, CloseUpScale, LayerId, ProcedureId } from "../domain/exhibits.ts";
import { STEPS_OF } from "../domain/exhibits.ts";
import type { LumpGrowth } from "../domain/lump.ts";
import type { Telling } from "../domain/telling.ts";
import type { Layer } from "./layers.ts";
import { nameText, type PassageText, passageText } from "./tell.ts";
import type { Draft, Named, PATCH_PICTURES, PLATE_STATES, SEGMENTS } from "./types.ts";

type Closer = Layer<"closer">;
type Procedures = Layer<"procedures">;

export interface NamedText {
  readonly name: string;
  readonly about: PassageText | null;
}

function namedText<P extends "closer" | "procedures">(
  layer: Layer<P>,
  telling: Telling,
  read: (content: Layer<P>["tongues"][number]["content"]) => Draft<Named> | undefined,
): NamedText {
  return {
    name: nameText<P>(layer, telling.voice, (content) => read(content)?.name),
    about: passageText<P>(layer, telling, (content) => read(content)?.about),
  };
}

export interface CloseUpText extends NamedText {
  readonly scale: PassageText | null;
  readonly why: PassageText | null;
}

/** A number as the reader's language writes it. */
const numeral = (lang: string, value: number): string => new Intl.NumberFormat(lang).format(value);

/** What a close-up is, why it can start there, and how much bigger than life it is drawn. */
export function closeUpText(
  layer: Closer,
  id: CloseUpId,
  { telling, scale }: { readonly telling: Telling; readonly scale: CloseUpScale },
): CloseUpText {
  const told = passageText(layer, telling, (content) => content.closeUps?.[id]?.scale);
  return {
    ...namedText(layer, telling, (content) => content.closeUps?.[id]),
    why: passageText(layer, telling, (content) => content.closeUps?.[id]?.why),
    scale: told && {
      ...told,
      sentences: told.sentences.map(({ text, facts }) => ({
        text: text
          .replaceAll("{whole}", numeral(told.lang, scale.whole))
          .replaceAll("{walls}", numeral(told.lang, scale.walls)),
        facts,
      })),
    },
  };
}

export const layerText = (layer: Closer, id: LayerId, telling: Telling): NamedText =>
  namedText(layer, telling, (content) => content.layers?.[id]);

export const actText = (layer: Closer, id: ActId, telling: Telling): NamedText =>
  namedText(layer, telling, (content) => content.acts?.[id]);

export const segmentText = (
  layer: Closer,
  id: (typeof SEGMENTS)[number],
  telling: Telling,
): NamedText => namedText(layer, telling, (content) => content.segments?.[id]);

export const plateText = (
  layer: Closer,
  state: (typeof PLATE_STATES)[number],
  telling: Telling,
): PassageText | null => passageText(layer, telling, (content) => content.plates?.[state]);

export const growthText = (layer: Closer, id: LumpGrowth, telling: Telling): NamedText =>
  namedText(layer, telling, (content) => content.lump?.growths?.[id]);

/** What is said of the lump as such, and why it can stay unnoticed. */
export const lumpText = (
  layer: Closer,
  part: "about" | "unnoticed",
  telling: Telling,
): PassageText | null => passageText(layer, telling, (content) => content.lump?.[part]);

export const toolText = (
  layer: Closer,
  tool: "cut" | "core",
  telling: Telling,
): PassageText | null => passageText(layer, telling, (content) => content[tool]);

export const patchText = (
  layer: Closer,
  part: "about" | (typeof PATCH_PICTURES)[number],
  telling: Telling,
): PassageText | null => passageText(layer, telling, (content) => content.patch?.[part]);

export interface ProcedureText extends NamedText {
  readonly steps: readonly NamedText[];
  readonly feels: PassageText | null;
}

/** A procedure with all its steps. */
export function procedureText(layer: Procedures, id: ProcedureId, telling: Telling): ProcedureText {
  return {
    ...namedText(layer, telling, (content) => content[id]),
    steps: Array.from({ length: STEPS_OF[id] }, (_, step) =>
      namedText(layer, telling, (content) => content[id]?.steps?.[step]),
    ),
    feels: passageText(layer, telling, (content) => content[id]?.feels),
  };
}
