import type { CDPSession } from "playwright-core";

/** How long the page's main thread has worked so far, milliseconds. Needs `Performance.enable`. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
}
