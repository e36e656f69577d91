import { type ComponentType, createElement, use } from "react";
import { fetchOnce } from "./fetch-once.ts";
import { restoreStyles } from "./lost-styles.ts";

/**
 * A component whose code is fetched when it is first drawn; until then it suspends. Unlike with React's own `lazy`,
 * what could not be fetched is asked for anew once failures are forgotten.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let hasBegun = false;
  const fetch = async () => {
    // It is asked for again because it failed, or its style did.
    if (hasBegun) await restoreStyles();
    hasBegun = true;
    return load();
  };
  return (props) => createElement(use(fetchOnce(load, fetch)), props);
}
