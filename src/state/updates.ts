/**
 * Keeps the app on the device for use without a network, and knows when a newer version waits. Fetched once the page
 * stands. Where a browser cannot, will not or has no room left, everything works as it does without.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { ViewerState } from "./store.ts";

export interface Updates {
  /** Whether the app is on the device. */
  readonly kept: "no" | "saving" | "yes";
  /** Whether a newer version could take over. */
  readonly isWaiting: boolean;
  /** Whether it could not because other windows show the older one. */
  readonly isShownElsewhere: boolean;
}

const UPDATES_DEFAULTS: Updates = { kept: "no", isWaiting: false, isShownElsewhere: false };

export const updatesStore = createStore<Updates>(() => UPDATES_DEFAULTS);

export const useUpdates = <T>(selector: (state: Updates) => T): T =>
  useStore(updatesStore, selector);

/** Whether nothing would be interrupted or lost by opening the page anew: it then comes back to the same place. */
export const isAtRest = (state: ViewerState): boolean =>
  state.room === "look" &&
  state.page === null &&
  state.lesson === null &&
  state.findIt === null &&
  state.play === null &&
  state.lump === null &&
  state.marks.length === 0 &&
  state.settingsProblems.length === 0;

const isFramed = (): boolean => window.parent !== window;

/** Whoever saves data does not want all rooms fetched in advance. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ??
  false;

/** The one script that may become a worker: the page's security policy wants that said. */
function workerAddress(): string {
  const url = new URL("service-worker.js", document.baseURI).href;
  const policy = globalThis.trustedTypes?.createPolicy("service-worker", {
    createScriptURL: () => url,
  });
  return policy?.createScriptURL(url) ?? url;
}

let registering: Promise<ServiceWorkerRegistration | null> | null = null;

async function register(): Promise<ServiceWorkerRegistration | null> {
  // In another page's frame it is that page's matter; while working on the code nothing is to be kept.
  if (!import.meta.env.PROD || isFramed() || !("serviceWorker" in navigator)) return null;
  const known = await navigator.serviceWorker.getRegistration();
  if (!known && savesData()) return null;
  await navigator.serviceWorker.register(workerAddress());
  return (await navigator.serviceWorker.getRegistration()) ?? null;
}

/** Says where an app that is installed gets its name and its icon from. Not in the page: a request less at first. */
function nameManifest(): void {
  if (isFramed() || document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "manifest.webmanifest";
  document.head.append(link);
}

function tell({ installing, waiting, active }: ServiceWorkerRegistration): void {
  updatesStore.setState({
    kept: active ? "yes" : installing ? "saving" : "no",
    // The first version waits for nobody.
    isWaiting: waiting !== null && active !== null,
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const watchInstalling = (): void => {
    registration.installing?.addEventListener("statechange", () => tell(registration));
    tell(registration);
  };
  registration.addEventListener("updatefound", watchInstalling);
  watchInstalling();
  // A tablet on a ward is never closed: it asks when somebody takes it up again.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => null);
  });
}

/** Begins once; further calls do nothing. */
export function startUpdates(): void {
  if (registering) return;
  nameManifest();
  registering = register().catch(() => null);
  void registering.then((registration) => registration && watch(registration));
}

/** Lets the version that waits take over and opens the page anew, unless another window shows it too. */
export async function takeNewVersion(): Promise<void> {
  const waiting = (await registering)?.waiting;
  if (!waiting) return;
  const openAnew = (): void => location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", openAnew, { once: true });
  const { port1, port2 } = new MessageChannel();
  const hasTakenOver = await new Promise<unknown>((resolve) => {
    port1.addEventListener("message", ({ data }) => resolve(data), { once: true });
    port1.start();
    waiting.postMessage("use-new-version", [port2]);
  });
  port1.close();
  if (hasTakenOver === true) return;
  navigator.serviceWorker.removeEventListener("controllerchange", openAnew);
  updatesStore.setState({ isShownElsewhere: true });
}
