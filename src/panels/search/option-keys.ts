import type { Findable } from "./findable.ts";

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Options {
  readonly options: readonly Findable[];
  readonly active: Findable | undefined;
}

/** The option that a key leads to; nothing for all other keys, which belong to the text. */
export function optionAfter(press: KeyPress, { options, active }: Options): Findable | undefined {
  // With Shift or another key they mark text or move through it.
  if (press.shiftKey || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const at = active ? options.indexOf(active) : -1;
  switch (press.key) {
    case "ArrowDown":
      return options[(at + 1) % options.length];
    case "ArrowUp":
      return options.at(at > 0 ? at - 1 : -1);
    case "Home":
      return options[0];
    case "End":
      return options.at(-1);
    default:
      return undefined;
  }
}
