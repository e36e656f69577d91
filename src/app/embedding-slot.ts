/** Starts the talk with a page that shows this one in a frame, once there is somebody to talk with. */

/** What is kept until somebody can read it. */
const EARLY_MAX = 256;

const isForUs = ({ data, source }: MessageEvent): boolean =>
  (source === window.parent || source === window) && data?.version !== undefined;

/**
 * In a frame at once; elsewhere when the first message comes, which is then answered like any other.
 * @param hosts those that may talk to this page, as soon as that is known; null for anybody
 */
export function awaitMessages(hosts: Promise<readonly string[] | null>): void {
  const early: MessageEvent[] = [];
  let isAskedFor = false;
  const fetchEmbedding = (): void => {
    if (isAskedFor) return;
    isAskedFor = true;
    Promise.all([import("./embedding.ts"), hosts]).then(
      ([{ startEmbedding }, known]) => {
        removeEventListener("message", keep);
        startEmbedding({ early, hosts: known });
      },
      // The page itself works without; the next message is another try.
      () => (isAskedFor = false),
    );
  };
  const keep = (event: MessageEvent): void => {
    if (!isForUs(event)) return;
    if (early.length < EARLY_MAX) early.push(event);
    fetchEmbedding();
  };
  addEventListener("message", keep);
  if (window.parent !== window) fetchEmbedding();
}
