/**
 * The service worker: keeps every file of this version on the device, so that all rooms, languages and close-ups
 * open without a network after one visit. A newer version waits until no page shows the older one any more, or
 * until the only page that does asks for it: what is open goes on finding the files that it was built with.
 */
import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { addPlugins, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

interface Extendable {
  waitUntil(promise: Promise<unknown>): void;
}

/** What is used of a worker's scope: TypeScript's library of it does not go together with the page's. */
interface WorkerScope {
  readonly precachedFiles: Parameters<typeof precacheAndRoute>[0];
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly type: "window";
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install", listener: (event: Event & Extendable) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent & Extendable) => void): void;
}

declare const self: WorkerScope;

// Before anything names a cache.
setCacheNameDetails({ prefix: "where-it-starts" });

addPlugins([
  {
    // A file without a hash in its name is asked about, not fetched blindly anew: the page has most of them already.
    requestWillFetch: async ({ request }) =>
      request.cache === "reload" ? new Request(request, { cache: "no-cache" }) : request,
  },
]);
precacheAndRoute(self.precachedFiles, {
  // The page has no parameters: whatever a platform appends, it is the same page.
  ignoreURLParametersMatching: [/./u],
});
clientsClaim();

/** A department may change its settings at any time. The page itself waits three seconds for them. */
const settings = new NetworkFirst({ networkTimeoutSeconds: 2 });
const settingsUrl = new URL("settings.json", self.registration.scope).href;
registerRoute(({ url }) => url.href === settingsUrl, settings);

self.addEventListener("install", (event) => {
  const kept = settings.handleAll({ event, request: new Request(settingsUrl) });
  // A host without them is a host like any other.
  event.waitUntil(Promise.allSettled(kept));
});

self.addEventListener("message", (event) => {
  if (event.data !== "use-new-version") return;
  event.waitUntil(takeOver().then((isDone) => event.ports[0]?.postMessage(isDone)));
});

/** Replaces the older version if one page shows it at most. @returns false where others do, maybe in a lesson. */
async function takeOver(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isAlone = windows.filter(({ url }) => url.startsWith(self.registration.scope)).length <= 1;
  if (isAlone) await self.skipWaiting();
  return isAlone;
}
