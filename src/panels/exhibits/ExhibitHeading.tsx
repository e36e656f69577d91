import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when the exhibit has been opened: whoever opened it reads on here. */
export function ExhibitHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The search may have led further in already.
    if (heading.current?.closest("article")?.contains(document.activeElement)) return;
    heading.current?.focus({ preventScroll: true });
    // Only the panel scrolls: the page itself stands still.
    heading.current?.closest(".panel-scroll")?.scrollTo(0, 0);
  }, []);
  return (
    <h3 ref={heading} className="exhibit-heading" tabIndex={-1}>
      {children}
    </h3>
  );
}
