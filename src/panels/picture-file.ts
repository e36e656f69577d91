import { useEffect, useState } from "react";
import type { PictureId, PictureView } from "../domain/picture.ts";
import { parseRings, type PictureRing } from "./picture-path.ts";
import { ownFile } from "../state/own-file.ts";

export interface PictureShape {
  readonly id: PictureId;
  /** In English and without regard to the voice: for the moment before the words are here. */
  readonly plainName: string;
  readonly rings: readonly PictureRing[];
  /** Of it, what lies in the shade. */
  readonly shade: readonly PictureRing[];
  /** Mean depth, units toward the front. */
  readonly depth: number;
}

/** The body from one side, at the base age. */
export interface PictureFile {
  readonly view: PictureView;
  /** In the order in which they are painted. */
  readonly shapes: readonly PictureShape[];
}

const promises = new Map<PictureView, Promise<PictureFile>>();

/** Fetches a view's picture once; after a failure the next call tries again. */
export function fetchPicture(view: PictureView): Promise<PictureFile> {
  const known = promises.get(view);
  if (known) return known;
  const promise = load(view);
  promises.set(view, promise);
  promise.catch(() => promises.delete(view));
  return promise;
}

/** A document that is never shown runs nothing; the page's security policy wants that said. */
const policy = globalThis.trustedTypes?.createPolicy("picture", {
  createHTML: (svg: string) => svg,
});

/** For where the file is opened by itself; in the page the policy would refuse it. */
const OWN_STYLE = /<(style)>[^<]*<\/\1>/u;

async function load(view: PictureView): Promise<PictureFile> {
  const response = await fetch(ownFile(`models/body-${view}.svg`));
  const text = response.ok ? (await response.text()).replace(OWN_STYLE, "") : "";
  // A static host may answer a missing file with its front page.
  if (!text.startsWith("<svg"))
    throw new Error(`There is no picture of the body from the ${view}.`);
  const groups = new DOMParser()
    .parseFromString(policy?.createHTML(text) ?? text, "image/svg+xml")
    .querySelectorAll("g[data-depth]");
  return { view, shapes: Array.from(groups, readShape) };
}

const readRings = (group: Element, selector: string): PictureRing[] =>
  parseRings(group.querySelector(selector)?.getAttribute("d") ?? "");

const readShape = (group: Element): PictureShape => ({
  id: group.id as PictureId,
  plainName: group.querySelector("title")?.textContent ?? group.id,
  rings: readRings(group, "path"),
  shade: readRings(group, ".shade"),
  depth: Number(group.getAttribute("data-depth")),
});

/**
 * The picture from a side. Until it is here, the one shown before, or null at first and for good when it
 * cannot be had: the lists still say the same.
 * @param attempt counts up when a person asks to try again
 */
export function usePicture(view: PictureView, attempt: number): PictureFile | null {
  const [picture, setPicture] = useState<PictureFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchPicture(view).then(
      (fetched) => isWanted && setPicture(fetched),
      () => null,
    );
    return () => {
      isWanted = false;
    };
  }, [view, attempt]);
  return picture;
}
