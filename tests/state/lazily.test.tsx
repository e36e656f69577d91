import { parseHTML } from "linkedom";
import { act, Suspense } from "react";
import type { Root } from "react-dom/client";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { forgetFailures, useTries } from "../../src/state/fetch-once.ts";
import { lazily } from "../../src/state/lazily.ts";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary.tsx";

let root: Root;
let shown: () => string;

beforeAll(async () => {
  const { window, document } = parseHTML("<!doctype html><html><body><p></p></body></html>");
  vi.stubGlobal("window", Object.assign(window, { location: new URL("http://localhost/") }));
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", window.navigator);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // Once there is a document for it.
  const { createRoot } = await import("react-dom/client");
  const place = document.querySelector("p")!;
  root = createRoot(place, { onCaughtError: () => undefined });
  shown = () => place.textContent ?? "";
});

// Left alive it would draw again, without a page, when a test of another file forgets failures.
afterAll(() => act(async () => root.unmount()));

const Part = lazily(
  vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockResolvedValue(() => "here"),
);

function Healthy() {
  return ", and what else there is";
}

function Page() {
  const tries = useTries();
  return (
    <>
      <ErrorBoundary tries={tries} fallback="failed">
        <Suspense fallback="waiting">
          <Part />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary tries={tries} fallback="failed">
        <Healthy />
      </ErrorBoundary>
    </>
  );
}

describe("a part that is fetched when it is drawn", () => {
  it("may fail, takes nothing with it, and is asked for anew when somebody tries again", async () => {
    await act(async () => root.render(<Page />));
    expect(shown()).toBe("failed, and what else there is");
    await act(async () => root.render(<Page />));
    expect(shown()).toBe("failed, and what else there is");
    await act(async () => forgetFailures());
    expect(shown()).toBe("here, and what else there is");
  });
});
