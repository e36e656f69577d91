/** What windows of one lesson tell each other. Whatever does not fit is no message. */
import * as v from "valibot";
import { LESSON_MAX, LessonSchema } from "../../domain/rooms/lesson-file.ts";

const MESSAGE_VERSION = 1;

/** When something was said, by a count that all windows share, and by whom: later wins. */
export interface Stamp {
  readonly counter: number;
  readonly window: string;
}

const number = v.pipe(v.number(), v.finite());
const counted = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const StampSchema = v.object({ counter: counted, window: v.pipe(v.string(), v.maxLength(60)) });

const PoseSchema = v.object({
  azimuth: number,
  polar: number,
  target: v.tuple([number, number, number]),
  distanceShare: v.pipe(number, v.gtValue(0), v.maxValue(1)),
});

const RunSchema = v.pipe(
  v.object({
    lesson: LessonSchema,
    from: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.\d{1,4})?$/u), v.maxLength(40)),
    at: counted,
    tally: v.pipe(v.array(counted), v.maxLength(LESSON_MAX.options)),
    isRevealed: v.boolean(),
    isBlank: v.boolean(),
    startedAtMs: v.nullable(number),
    pausedAtMs: v.nullable(number),
  }),
  v.check(({ lesson, at, tally }) => {
    const slide = lesson.slides[at];
    return slide !== undefined && (slide.ask?.options.length ?? 0) === tally.length;
  }),
);

const ROLES = ["presenter", "projector"] as const;
/** What a window is for. */
export type WindowRole = (typeof ROLES)[number];

const common = {
  version: v.literal(MESSAGE_VERSION),
  window: StampSchema.entries.window,
  role: v.picklist(ROLES),
};

const MessageSchema = v.variant("kind", [
  /** A window that has come, or goes. */
  v.object({ ...common, kind: v.picklist(["hello", "bye"]) }),
  v.object({
    ...common,
    kind: v.literal("state"),
    stamp: StampSchema,
    lesson: v.nullable(RunSchema),
    /** An address, with voice and language. */
    place: v.pipe(v.string(), v.maxLength(LESSON_MAX.address)),
    acts: v.record(
      v.pipe(v.string(), v.maxLength(40)),
      v.pipe(number, v.minValue(0), v.maxValue(1)),
    ),
    poseStamp: StampSchema,
    pose: v.nullable(PoseSchema),
  }),
  v.object({
    ...common,
    kind: v.literal("pose"),
    poseStamp: StampSchema,
    pose: v.nullable(PoseSchema),
  }),
]);

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type StepMessage = DeepReadonly<v.InferOutput<typeof MessageSchema>>;
export type MessageOf<K extends StepMessage["kind"]> = Extract<StepMessage, { readonly kind: K }>;

/** What a message has of its own. */
export type Telling<M extends StepMessage = StepMessage> = M extends StepMessage
  ? Omit<M, keyof typeof common>
  : never;

export interface Sender {
  readonly window: string;
  readonly role: WindowRole;
}

export const messageFrom = (sender: Sender, telling: Telling): StepMessage => ({
  version: MESSAGE_VERSION,
  ...sender,
  ...telling,
});

/** The message, or null for anything else that stands on the channel. */
export function readMessage(data: unknown): StepMessage | null {
  const parsed = v.safeParse(MessageSchema, data, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}
