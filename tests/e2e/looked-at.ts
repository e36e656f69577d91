/** What is looked for on a page in any state: what axe objects to, what is too small, hidden or cut off. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { times } from "../long.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, good practice, and of AAA the contrast of text. */
const AXE_OPTIONS: RunOptions = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  rules: {
    "color-contrast-enhanced": { enabled: true },
    // What has the greater contrast has the lesser too.
    "color-contrast": { enabled: false },
    "target-size": { enabled: true },
  },
};

/** Every objection of axe as a line: the rule and what it is about. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    AXE_OPTIONS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

const CONTROLS =
  "a[href], button, input, select, textarea, summary, [role='option'], [role='button'], [tabindex='0']";

/**
 * Exceptions of WCAG 2.5.5: what stands within a sentence, and what the lists beside the picture choose as well
 * (places on the flat body, names beside a close-up).
 */
const MAY_BE_SMALL =
  "p *, .sources *, [data-sentence] *, .picture-controls *, .callouts *, .visually-hidden";

/** Controls that are smaller than 44 by 44 CSS pixels, a line each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([controls, mayBeSmall]) => {
      const LEAST_PX = 43.9;
      const modal = document.querySelector("dialog:modal");
      return [...(modal ?? document).querySelectorAll<HTMLElement>(controls!)]
        .filter((element) => element.checkVisibility() && !element.closest("[inert]"))
        .filter((element) => !element.matches(mayBeSmall!))
        .flatMap((element) => {
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
          const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
          const isLarge = boxes.some(
            ({ width, height }) => width >= LEAST_PX && height >= LEAST_PX,
          );
          // Seen only while it has the focus, and large then.
          const isHiddenSkip = element.matches(".skip-button:not(:focus)");
          if (isLarge || isHiddenSkip || boxes.every(({ width }) => width === 0)) return [];
          const [{ width, height }] = boxes as [DOMRect];
          return [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 160)}`];
        });
    },
    [CONTROLS, MAY_BE_SMALL],
  );
}

/** Of controls of one kind in places of one kind, such as the links of a long list, so many are looked at. */
const ALIKE_MAX = times(30, Infinity);

/**
 * Goes through all controls with the focus and tells, a line each, which are hidden while they have it (WCAG
 * 2.4.11, and as far as their middle goes 2.4.12) and which show no sign of it (2.4.7).
 */
export async function hiddenFocus(page: Page): Promise<string[]> {
  // From now on it is somebody with a keyboard, who is shown the focus.
  await page.keyboard.press("Tab");
  return page.evaluate(
    async ([controls, alikeMax]) => {
      const LOOKS_MAX = 30;
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // What lies out of sight under its label is seen there.
      const shownOf = (element: Element): Element =>
        (element.matches(".visually-hidden") && element.nextElementSibling) || element;
      const isSeen = (element: Element): boolean => {
        const { left, top, width, height } = shownOf(element).getBoundingClientRect();
        return [0.25, 0.5, 0.75].some((share) => {
          const found = document.elementFromPoint(left + width / 2, top + height * share);
          return (
            found !== null &&
            (shownOf(element).contains(found) ||
              found.contains(element) ||
              found.closest("label") !== null)
          );
        });
      };
      const isMarked = (element: Element): boolean =>
        element.closest("svg") !== null ||
        [element, element.nextElementSibling].some((part) => {
          if (!part) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(part);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        });
      const modal = document.querySelector("dialog:modal");
      const lines: string[] = [];
      const alike = new Map<string, number>();
      for (const element of (modal ?? document).querySelectorAll<HTMLElement>(controls)) {
        const kind = [element, element.parentElement]
          .map((part) => `${part?.tagName}.${part?.className}`)
          .join(" ");
        const before = alike.get(kind) ?? 0;
        alike.set(kind, before + 1);
        if (before >= alikeMax) continue;
        if (!element.isConnected || element.closest("[inert]") || element.tabIndex < 0) continue;
        element.focus();
        if (document.activeElement !== element) continue;
        // What was put away comes up when the focus reaches it.
        for (let looks = 0; looks < LOOKS_MAX && !isSeen(element); looks++) await nextFrame();
        const what = element.outerHTML.slice(0, 160);
        if (!isSeen(element)) lines.push(`hidden: ${what}`);
        if (!isMarked(element)) lines.push(`no sign: ${what}`);
      }
      return lines;
    },
    [CONTROLS, ALIKE_MAX] as const,
  );
}

/**
 * What has to be scrolled sideways, or is cut off, a line each (WCAG 1.4.10, 1.4.12). Tables may (1.4.10 excepts
 * them), and pages as they are printed.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) lines.push(`page: ${root.scrollWidth} px wide`);
    const modal = document.querySelector("dialog:modal");
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>("*")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest("[inert], svg, .visually-hidden, .worksheet-pages, .handout-desk"))
        continue;
      if (element.matches("select, option, input, textarea, .skip-button, .callouts, .callouts *"))
        continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none") continue;
      const what = `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? "").slice(0, 40)}`;
      const isWide = element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0;
      if (isWide && overflowX !== "visible") lines.push(`sideways: ${what}`);
      const isHigh = element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0;
      if (
        isHigh &&
        (overflowY === "hidden" || overflowY === "clip") &&
        !element.matches("main, body, .body-picture")
      )
        lines.push(`cut off below: ${what}`);
      // A word that sticks out of the button it stands in.
      const button = element.matches("button > *, label > span") ? element.parentElement : null;
      if (button && element.matches("button *")) {
        const inner = element.getBoundingClientRect();
        const outer = button.getBoundingClientRect();
        if (inner.width && (inner.left < outer.left - 2 || inner.right > outer.right + 2))
          lines.push(`sticks out: ${what}`);
      }
    }
    return lines;
  });
}
