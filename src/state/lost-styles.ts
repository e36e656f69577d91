/**
 * Styles that could not be fetched with the part that they belong to. Vite asks for each once and counts it as present
 * from then on, so whoever asks for the part again would get it bare.
 */
const lost = new Set<HTMLLinkElement>();

/** From now on notes every style that fails. */
export function noteLostStyles(): void {
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
      target.remove();
      lost.add(target);
    },
    // Such an event does not bubble.
    { capture: true },
  );
}

/** Asks again for every style that has failed. @throws when one fails again */
export async function restoreStyles(): Promise<void> {
  await Promise.all(
    [...lost].map(
      (old) =>
        new Promise((resolve, reject) => {
          lost.delete(old);
          const link = old.cloneNode() as HTMLLinkElement;
          link.addEventListener("load", resolve);
          link.addEventListener("error", reject);
          document.head.append(link);
        }),
    ),
  );
}
