import type { SourceId } from "../domain/sources.ts";
import { useRegister } from "./register.ts";

/** A source as it is cited, leading to where it can be read. */
export function SourceName({ id }: { readonly id: SourceId }) {
  const { layer, sources, text } = useRegister();
  const source = sources.sourceOf(id);
  const name = text.sourceText(layer, source);
  if (!source.url)
    return (
      <span lang={name.lang} dir="auto">
        {name.text}
      </span>
    );
  return (
    <a href={source.url} target="_blank" rel="noreferrer" lang={name.lang} dir="auto">
      {name.text}
    </a>
  );
}
