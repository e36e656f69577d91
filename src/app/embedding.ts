/**
 * Messages between this page and one that shows it in a frame, version 1. A host may choose, set and ask
 * where a structure is on the screen; the viewer tells when it is ready and what was chosen. Everything
 * that arrives is checked; what does not fit is answered with an `error` and changes nothing.
 */
import * as v from "valibot";
import { isSelectable, isSubtypeId, type SelectableId, type SubtypeId } from "../domain/anatomy.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS, LENSES, VIEWS, VOICES } from "../domain/view.ts";
import {
  selectStructure,
  selectSubtype,
  setAge,
  setLens,
  setView,
  setVoice,
  startAgain,
} from "../state/actions.ts";
import { locateStructure } from "../state/locator.ts";
import { viewerStore } from "../state/store.ts";

const VERSION = 1;

const structure = v.custom<SelectableId>(isSelectable, "There is no such structure.");
const subtype = v.custom<SubtypeId>(isSubtypeId, "There is no such type.");

const hostMessage = v.variant("type", [
  v.object({
    version: v.literal(VERSION),
    type: v.literal("select"),
    structure: v.optional(v.nullable(structure)),
    subtype: v.optional(v.nullable(subtype)),
  }),
  v.object({
    version: v.literal(VERSION),
    type: v.literal("set"),
    voice: v.optional(v.picklist(VOICES)),
    view: v.optional(v.picklist(VIEWS)),
    lens: v.optional(v.picklist(LENSES)),
    age: v.optional(v.pipe(v.number(), v.minValue(AGE_MIN_YEARS), v.maxValue(AGE_MAX_YEARS))),
  }),
  v.object({ version: v.literal(VERSION), type: v.literal("locate"), structure }),
]);

type HostMessage = v.InferOutput<typeof hostMessage>;

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

/** Reads what a host sent. @returns the message, a sentence that says what is wrong, or null for mail to others. */
export function readHostMessage(data: unknown): HostMessage | string | null {
  if (typeof data !== "object" || data === null || !("version" in data) || !("type" in data))
    return null;
  const result = v.safeParse(hostMessage, data);
  return result.success
    ? result.output
    : `This message does not fit version ${VERSION}: ${result.issues[0].message}`;
}

/** Starts listening and telling; the answer stops it. */
export function startEmbedding(): () => void {
  const tell = (to: MessageEventSource | Window, origin: string, message: ViewerMessage): void =>
    to.postMessage({ version: VERSION, ...message }, { targetOrigin: origin });
  const isFramed = window.parent !== window;
  // Before a host has spoken its origin is unknown; nothing that is told is about a patient.
  const tellHost = (message: ViewerMessage): void => {
    if (isFramed) tell(window.parent, "*", message);
  };

  const listen = (event: MessageEvent): void => {
    const isOwn = event.origin === window.location.origin;
    if (!event.source || (!isOwn && event.source !== window.parent)) return;
    const message = readHostMessage(event.data);
    if (message === null || isAnswer(event.data)) return;
    const answer = (reply: ViewerMessage): void => tell(event.source!, event.origin, reply);
    if (typeof message === "string") answer({ type: "error", message });
    else act(message, answer);
  };
  window.addEventListener("message", listen);
  const stops = [
    viewerStore.subscribe(
      (state) => state.model.kind === "ready",
      (isReady) => isReady && tellHost({ type: "ready" }),
      { fireImmediately: true },
    ),
    viewerStore.subscribe(
      (state) => `${state.subtype} ${state.structure}`,
      () => {
        const { subtype: type, structure: part } = viewerStore.getState();
        tellHost({ type: "selected", subtype: type, structure: part });
      },
    ),
  ];
  return () => {
    window.removeEventListener("message", listen);
    for (const stop of stops) stop();
  };
}

const ANSWERS: readonly unknown[] = [
  "ready",
  "selected",
  "located",
  "error",
] satisfies ViewerMessage["type"][];

/** A page that talks to itself hears its own answers. */
const isAnswer = (data: object): boolean => "type" in data && ANSWERS.includes(data.type);

function act(message: HostMessage, answer: (reply: ViewerMessage) => void): void {
  if (message.type === "locate") {
    const spot = locateStructure(message.structure);
    answer({
      type: "located",
      structure: message.structure,
      x: spot?.x ?? null,
      y: spot?.y ?? null,
      visible: spot?.isVisible ?? false,
    });
  } else if (message.type === "set") {
    if (message.voice) setVoice(message.voice);
    if (message.view) setView(message.view);
    if (message.lens) setLens(message.lens);
    if (message.age !== undefined) setAge(message.age);
  } else if (message.structure) selectStructure(message.structure);
  else if (message.subtype) selectSubtype(message.subtype);
  else startAgain();
}
