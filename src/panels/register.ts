import { use } from "react";
import type { Layer } from "../content/layers.ts";
import type * as RegisterText from "../content/register.ts";
import type * as Facts from "../domain/facts.ts";
import type * as Sources from "../domain/sources.ts";
import { fetchOnce } from "../state/fetch-once.ts";
import { useViewer } from "../state/store.ts";
import { fetchContent } from "../state/use-content.ts";

/** All facts and sources, and how both read in one language. */
export interface Register {
  readonly layer: Layer<"register">;
  readonly facts: typeof Facts;
  readonly sources: typeof Sources;
  readonly text: typeof RegisterText;
}

async function loadRegister(lang: string): Promise<Register> {
  const [layer, facts, sources, text] = await Promise.all([
    fetchContent("register", lang),
    import("../domain/facts.ts"),
    import("../domain/sources.ts"),
    import("../content/register.ts"),
  ]);
  return { layer, facts, sources, text };
}

/** The register in the current language, fetched when somebody first asks; suspends until it is here. */
export function useRegister(): Register {
  const lang = useViewer((state) => state.lang);
  return use(fetchOnce(`register/${lang}`, () => loadRegister(lang)));
}
