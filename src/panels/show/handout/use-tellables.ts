import {
  entryText,
  openingText,
  overviewText,
  structureText,
  subtypeText,
} from "../../../content/tell.ts";
import type { Sentence } from "../../../content/types.ts";
import { entriesOf, type StoryChapter, isStoryChapter } from "../../../domain/chapters.ts";
import type { Chapter } from "../../../domain/view.ts";
import { openChapters, storyOf } from "../../../state/selectors.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { useShallow } from "zustand/shallow";

/** A sentence that a handout may hold. */
export interface Tellable extends Sentence {
  readonly key: string;
}

export interface TellableGroup {
  readonly name: string;
  readonly chapter: Chapter;
  readonly sentences: readonly Tellable[];
}

/** What can be told of the chosen part and its type, chapter by chapter, in the chosen voice. */
export function useTellables(): readonly TellableGroup[] {
  const core = useContent("core");
  const structures = useContent("structures");
  const chapters = useContent("chapters");
  const telling = useTelling();
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const story = useViewer(storyOf);
  const open = useViewer(useShallow(openChapters));

  const topics = [
    structure && structureText(structures, structure, telling),
    subtype ? subtypeText(core, subtype, telling) : overviewText(core, telling),
  ].filter((topic) => topic !== null);
  const name = topics.at(-1)!.name;

  const groups = topics.flatMap((topic) => [
    { name: topic.name, chapter: "where" as const, sentences: [topic.summary] },
    ...topic.sections.map(({ chapter, sentences }) => ({ name: topic.name, chapter, sentences })),
  ]);
  const stories = open.filter(isStoryChapter).map((chapter: StoryChapter) => {
    const opening = openingText(chapters, chapter, { story, telling })?.sentences ?? [];
    // Of each test or treatment what it is, in one sentence.
    const entries = entriesOf(story, chapter).flatMap(
      (id) => entryText(chapters, id, { story, telling })?.about.sentences.slice(0, 1) ?? [],
    );
    return { name, chapter, sentences: [...opening, ...entries] };
  });
  return joined([...groups, ...stories].filter(({ chapter }) => open.includes(chapter)));
}

type Group = Omit<TellableGroup, "sentences"> & { readonly sentences: readonly Sentence[] };

/** One group for each topic's chapter; every sentence with a key that stays the same in another voice. */
function joined(groups: readonly Group[]): readonly TellableGroup[] {
  const byTitle = new Map<string, Group>();
  for (const group of groups) {
    const title = `${group.name}/${group.chapter}`;
    const sentences = [...(byTitle.get(title)?.sentences ?? []), ...group.sentences];
    byTitle.set(title, { ...group, sentences });
  }
  return [...byTitle.values()].map((group, at) => ({
    ...group,
    sentences: group.sentences.map((sentence, i) => ({
      ...sentence,
      key: `${group.chapter}.${at}.${i}`,
    })),
  }));
}

/** What a handout tells by itself: the one sentence that stands for each topic. */
export const toldAtFirst = (groups: readonly TellableGroup[]): readonly string[] =>
  groups
    .filter(({ chapter }, at) => chapter === "where" && at <= 2)
    .flatMap(({ sentences }) => sentences.slice(0, 1).map(({ key }) => key));
