import { useCalloutNumber } from "../../state/exhibits/callout-numbers.ts";

/** The number that something carries in the picture, where names have no room there. */
export function CalloutNumber({ id }: { readonly id: string }) {
  const number = useCalloutNumber(id);
  if (number === null) return null;
  return (
    <span className="callout-number" aria-hidden="true">
      {number}
    </span>
  );
}
