import { Suspense, use } from "react";
import type { Page } from "../../domain/view.ts";
import { fetchOnce } from "../../state/fetch-once.ts";

export interface PageSlotProps {
  readonly page: Page;
}

/** The list that is open over everything; fetched when one is first opened. */
export function PageSlot({ page }: PageSlotProps) {
  return (
    <Suspense>
      <LoadedPage page={page} />
    </Suspense>
  );
}

function LoadedPage({ page }: PageSlotProps) {
  const { PAGE_BODIES, PageDialog } = use(fetchOnce("pages", () => import("./pages.ts")));
  const Body = PAGE_BODIES[page];
  return (
    <PageDialog page={page}>
      <Body />
    </PageDialog>
  );
}
