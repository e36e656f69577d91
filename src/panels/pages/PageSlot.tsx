import { Suspense, use } from "react";
import type { Page } from "../../domain/view.ts";

const loadPages = () => import("./pages.ts");

let pages: ReturnType<typeof loadPages> | null = null;

/** Fetched when a page is first opened; after a failure, tried again. */
function fetchPages(): ReturnType<typeof loadPages> {
  if (pages) return pages;
  const loading = loadPages();
  loading.catch(() => (pages = null));
  pages = loading;
  return loading;
}

export interface PageSlotProps {
  readonly page: Page;
}

/** The list that is open over everything. */
export function PageSlot({ page }: PageSlotProps) {
  return (
    <Suspense>
      <LoadedPage page={page} />
    </Suspense>
  );
}

function LoadedPage({ page }: PageSlotProps) {
  const { PAGE_BODIES, PageDialog } = use(fetchPages());
  const Body = PAGE_BODIES[page];
  return (
    <PageDialog page={page}>
      <Body />
    </PageDialog>
  );
}
