import { openPage } from "../../state/actions.ts";

export interface EntryLinkProps {
  /** A fact or a source. */
  readonly at: string;
  /** Instead of its id. */
  readonly name?: string | undefined;
}

/** Leads to an entry of the list of sources. */
export function EntryLink({ at, name = at }: EntryLinkProps) {
  return (
    <button type="button" className="entry-link" onClick={() => openPage("sources", at)}>
      {name}
    </button>
  );
}
