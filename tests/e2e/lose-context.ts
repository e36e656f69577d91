import type { Page } from "playwright-core";

/** Takes the WebGL context away, as a driver would; answers once the page knows that its body is gone. */
export async function loseContext(page: Page, isRestored: boolean): Promise<void> {
  // Watched from within: a context that is restored at once is away for too short a time to be polled.
  await page.evaluate(async (restores) => {
    const main = document.querySelector("main")!;
    const wasAway = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (main.dataset["ready"] !== "false") return;
        observer.disconnect();
        resolve();
      }).observe(main, { attributeFilter: ["data-ready"] });
    });
    const canvas = document.querySelector("canvas")!;
    const extension = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    const restore = (): void => {
      if (restores) requestAnimationFrame(() => extension.restoreContext());
    };
    canvas.addEventListener("webglcontextlost", restore, { once: true });
    extension.loseContext();
    await wasAway;
  }, isRestored);
}
