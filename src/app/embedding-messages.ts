/**
 * The messages between this page and one that shows it in a frame, version 1. What is added to them later may be
 * left out by either side, so that the version stays.
 */
import * as v from "valibot";
import { isSelectable, isSubtypeId, type SelectableId, type SubtypeId } from "../domain/anatomy.ts";
import { type EntryId, isEntryId } from "../domain/chapters.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS, CHAPTERS, LENSES, VIEWS, VOICES } from "../domain/view.ts";
import { OFFERED_LANGUAGES } from "../i18n/languages.ts";

export const VERSION = 1;

/** As long as the longest that an address holds; a host may send anything. */
const ADDRESS_PART = v.pipe(v.string(), v.maxLength(80));

const structure = v.custom<SelectableId>(isSelectable, "There is no such structure.");
const subtype = v.custom<SubtypeId>(isSubtypeId, "There is no such type.");
const entry = v.custom<EntryId>(isEntryId, "There is no such entry.");

const setMessage = v.object({
  version: v.literal(VERSION),
  type: v.literal("set"),
  voice: v.optional(v.picklist(VOICES)),
  language: v.optional(v.picklist(OFFERED_LANGUAGES)),
  view: v.optional(v.picklist(VIEWS)),
  lens: v.optional(v.picklist(LENSES)),
  /** Years. */
  age: v.optional(v.pipe(v.number(), v.minValue(AGE_MIN_YEARS), v.maxValue(AGE_MAX_YEARS))),
  chapter: v.optional(v.picklist(CHAPTERS)),
  entry: v.optional(v.nullable(entry)),
  /** As the address writes it, such as `close-up.mucosa`; null closes what is open. */
  exhibit: v.optional(v.nullable(ADDRESS_PART)),
  /** As the address writes it, such as `present.five-types.3`. */
  room: v.optional(ADDRESS_PART),
});

const hostMessage = v.variant("type", [
  v.object({
    version: v.literal(VERSION),
    type: v.literal("select"),
    structure: v.optional(v.nullable(structure)),
    subtype: v.optional(v.nullable(subtype)),
  }),
  setMessage,
  v.object({ version: v.literal(VERSION), type: v.literal("locate"), structure }),
]);

export type HostMessage = v.InferOutput<typeof hostMessage>;
export type SetMessage = v.InferOutput<typeof setMessage>;

export type ViewerMessage =
  | { readonly type: "ready" }
  | {
      readonly type: "selected";
      readonly subtype: SubtypeId | null;
      readonly structure: SelectableId | null;
    }
  | {
      readonly type: "located";
      readonly structure: SelectableId;
      /** CSS pixels in the viewer's own window; null while the body is not drawn or the part is out of it. */
      readonly x: number | null;
      readonly y: number | null;
      readonly visible: boolean;
    }
  | { readonly type: "error"; readonly message: string };

const ANSWERS: readonly unknown[] = [
  "ready",
  "selected",
  "located",
  "error",
] satisfies ViewerMessage["type"][];

/**
 * Reads what a host sent; never throws.
 * @returns the message, a sentence that says what is wrong, or null for what is not for this page: other programs'
 * mail, and the viewer's own answers, which a page that talks to itself hears too
 */
export function readHostMessage(data: unknown): HostMessage | string | null {
  if (typeof data !== "object" || data === null || !("version" in data) || !("type" in data))
    return null;
  if (ANSWERS.includes(data.type)) return null;
  const result = v.safeParse(hostMessage, data);
  return result.success
    ? result.output
    : `This message does not fit version ${VERSION}: ${withoutReceived(result.issues[0].message)}`;
}

/** What was sent may be as long as anything, and is not sent back. */
const withoutReceived = (message: string): string => message.split(" but received ")[0]!;
