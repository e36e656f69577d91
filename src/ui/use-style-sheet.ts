import { useLayoutEffect } from "react";

/**
 * Rules that follow what was chosen, as long as whoever asks for them is drawn. A style element would do the same,
 * but is inline style, which the page's security policy forbids.
 */
export function useStyleSheet(rules: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}
