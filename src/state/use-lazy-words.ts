import { use } from "react";
import { useTranslation } from "react-i18next";
import { fetchWords, type LazyNamespace } from "../i18n/lazy-words.ts";
import { fetchOnce } from "./fetch-once.ts";
import { useViewer } from "./store.ts";

function useWords(namespace: LazyNamespace): void {
  const lang = useViewer((state) => state.lang);
  use(fetchOnce(`words/${namespace}/${lang}`, () => fetchWords(namespace, lang)));
}

/** The words of exhibits in the current language; suspends until they are here. */
export function useExhibitWords() {
  useWords("exhibits");
  return useTranslation(["exhibits", "translation"]);
}

/** The words of lists and dialogs in the current language; suspends until they are here. */
export function useLaterWords() {
  useWords("later");
  return useTranslation(["later", "translation"]);
}

/** The words that all rooms share; suspends until they are here. */
export function useRoomWords() {
  useWords("rooms");
  return useTranslation(["rooms", "translation"]);
}

/** The words of lessons, quiz and worksheet; suspends until they are here. */
export function usePresentWords() {
  useWords("present");
  return useTranslation(["present", "translation"]);
}

/** The words of a child's room; suspends until they are here. */
export function useExploreWords() {
  useWords("explore");
  return useTranslation(["explore", "translation"]);
}

/** The words of the talk with a family; suspends until they are here. */
export function useShowWords() {
  useWords("show");
  return useTranslation(["show", "translation"]);
}

/** The words of reading aloud; suspends until they are here. */
export function useReadAloudWords() {
  useWords("read-aloud");
  return useTranslation(["read-aloud", "translation"]);
}

/** The words of what is taken along; suspends until they are here. */
export function useShareWords() {
  useWords("share");
  return useTranslation(["share", "translation"]);
}
