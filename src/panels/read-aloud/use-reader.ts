import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { writeExhibit } from "../../domain/exhibits.ts";
import { shownChapter } from "../../state/selectors.ts";
import { useViewer, type ViewerState, viewerStore } from "../../state/store.ts";
import { Reader } from "./reader.ts";
import { followSpoken, markSpoken } from "./show-spoken.ts";
import { type SpokenElement, spokenIn } from "./spoken-text.ts";

/** Another of these is another text: what is being read is no longer there. */
const toldBy = (state: ViewerState): string => {
  const { subtype, structure, voice, lang, facilitator } = state;
  const place = [subtype, structure, shownChapter(state), exhibitOf(state)];
  return JSON.stringify([...place, voice, lang, facilitator]);
};

/** Of a procedure each step is another text; what is moved or turned in an exhibit leaves its words as they are. */
const exhibitOf = ({ exhibit }: ViewerState): string | null =>
  exhibit?.kind === "procedure" ? writeExhibit(exhibit) : (exhibit?.kind ?? null);

/** A reader of the explanation around the bar of buttons; it shows what it reads and stops with it. */
export function useReader(engine: SpeechSynthesis, bar: RefObject<HTMLElement | null>) {
  const rate = useViewer((state) => state.readingRate);
  const [reader] = useState(
    () =>
      new Reader<SpokenElement>({
        engine,
        createUtterance: (text) => new SpeechSynthesisUtterance(text),
        list: () => {
          const text = bar.current?.closest("article");
          return text ? spokenIn(text) : [];
        },
        rate,
        wishes: navigator.languages,
      }),
  );
  const { status, item } = useSyncExternalStore(reader.subscribe, reader.getState);
  useEffect(() => reader.setRate(rate), [reader, rate]);

  useEffect(() => {
    const stop = () => reader.stop();
    const unsubscribe = viewerStore.subscribe(toldBy, stop);
    // Some browsers go on speaking when the page has been left.
    addEventListener("pagehide", stop);
    return () => {
      unsubscribe();
      removeEventListener("pagehide", stop);
      stop();
    };
  }, [reader]);

  const isOn = status !== "silent";
  useEffect(() => {
    const text = bar.current?.closest("article");
    if (!isOn || !text) return undefined;
    const observer = new MutationObserver(() => reader.check());
    observer.observe(text, { childList: true, subtree: true });
    // What has come since the press that it began with.
    reader.check();
    return () => observer.disconnect();
  }, [reader, bar, isOn]);

  const previous = useRef<Element | null>(null);
  useEffect(() => {
    const element = item?.at;
    if (!element || !bar.current) {
      previous.current = null;
      return undefined;
    }
    followSpoken(element, { previous: previous.current, bar: bar.current });
    previous.current = element;
    return markSpoken(element);
  }, [item, bar]);

  return { reader, status };
}
