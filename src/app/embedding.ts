/**
 * Talks with a page that shows this one in a frame: docs/embedding.md. A host may choose, set and ask where a
 * structure is on the screen; the viewer tells when it is ready and what was chosen, and nothing of a patient.
 * Everything that arrives is checked; what does not fit is answered with an `error` and changes nothing.
 */
import { viewerStore } from "../state/store.ts";
import { act } from "./embedding-act.ts";
import { readHostMessage, VERSION, type ViewerMessage } from "./embedding-messages.ts";
import { addressOf, firstAddresses, mayTalk, type Parties } from "./embedding-origin.ts";
import { createQueue } from "./embedding-queue.ts";

type Letter = Pick<MessageEvent, "data" | "source" | "origin">;

/** Where the page stands: still on its way, clickable, or as far as it will come. */
export type Standing = "coming" | "ready" | "failed";

export interface Conversation {
  /** For every message event of the window. */
  readonly receive: (letter: Letter) => void;
  /** For whenever the page stands differently. */
  readonly standsAt: (standing: Standing) => void;
  readonly stop: () => void;
}

/** The conversation itself, apart from the window that it is held in. */
export function converse(parties: Parties): Conversation {
  let standing: Standing = "coming";
  let hostOrigin: string | null = null;
  let isOverrun = false;

  const send = (to: MessageEventSource, address: string, message: ViewerMessage): void =>
    to.postMessage({ version: VERSION, ...message }, { targetOrigin: address });
  const tellHost = (message: ViewerMessage): void => {
    if (parties.parent === parties.self) return;
    const addresses = hostOrigin === null ? firstAddresses(parties) : [addressOf(hostOrigin)];
    for (const address of addresses) send(parties.parent, address, message);
  };
  const answer = ({ source, origin }: Letter, message: ViewerMessage): void =>
    send(source!, addressOf(origin), message);

  const queue = createQueue<Letter>({
    // Where things are is known once they are drawn.
    mustWait: ({ data }) => standing === "coming" && data.type === "locate",
    handle(letter) {
      if (queue.length === 0) isOverrun = false;
      const message = readHostMessage(letter.data);
      if (message === null) return;
      const reply: ViewerMessage | null =
        typeof message === "string" ? { type: "error", message } : act(message);
      if (reply) answer(letter, reply);
    },
  });

  return {
    receive(letter) {
      if (!mayTalk(letter, parties) || !isMail(letter.data)) return;
      if (letter.source === parties.parent) hostOrigin = letter.origin;
      if (queue.add(letter) || isOverrun) return;
      isOverrun = true;
      answer(letter, { type: "error", message: "Too many messages at once: some were left out." });
    },
    standsAt(next) {
      const isNews = next === "ready" && standing !== "ready";
      standing = next;
      queue.wake();
      if (isNews) tellHost({ type: "ready" });
    },
    stop: tellSelection(tellHost, queue.stop),
  };
}

const isMail = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "version" in data && "type" in data;

/** Tells what was chosen last, once for all that changed together. @returns stops it, and calls `alsoStop` */
function tellSelection(tell: (message: ViewerMessage) => void, alsoStop: () => void): () => void {
  let isAwaited = false;
  let isStopped = false;
  const stop = viewerStore.subscribe(
    ({ subtype, structure }) => `${subtype} ${structure}`,
    () => {
      if (isAwaited) return;
      isAwaited = true;
      queueMicrotask(() => {
        isAwaited = false;
        const { subtype, structure, room } = viewerStore.getState();
        // In a talk with a family what is chosen may be where a patient's mark is.
        if (!isStopped && room !== "show") tell({ type: "selected", subtype, structure });
      });
    },
  );
  return () => {
    isStopped = true;
    stop();
    alsoStop();
  };
}

export interface EmbeddingOptions {
  /** What came before this could listen, oldest first. */
  readonly early: readonly MessageEvent[];
  readonly hosts: readonly string[] | null;
}

/** Starts listening and telling in this window; the answer stops it. */
export function startEmbedding({ early, hosts }: EmbeddingOptions): () => void {
  const conversation = converse({
    self: window,
    parent: window.parent,
    ownOrigin: window.origin,
    hosts,
  });
  window.addEventListener("message", conversation.receive);
  for (const event of early) conversation.receive(event);
  const stopWatching = watchStanding(conversation.standsAt);
  return () => {
    window.removeEventListener("message", conversation.receive);
    stopWatching();
    conversation.stop();
  };
}

/** The page says on itself when it can be clicked, by the body or by its picture. */
function watchStanding(tell: (standing: Standing) => void): () => void {
  const read = (): void => {
    const isReady = document.querySelector('main[data-ready="true"]') !== null;
    const hasFailed = ["failed", "no-webgl"].includes(viewerStore.getState().model.kind);
    tell(isReady ? "ready" : hasFailed ? "failed" : "coming");
  };
  const observer = new MutationObserver(read);
  observer.observe(document, { subtree: true, attributeFilter: ["data-ready"] });
  const stop = viewerStore.subscribe((state) => state.model.kind, read, { fireImmediately: true });
  return () => {
    observer.disconnect();
    stop();
  };
}
