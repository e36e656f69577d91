export interface LetterGroup<T> {
  readonly letter: string;
  readonly entries: readonly T[];
}

/** Words in alphabetical order, under their first letters as the language counts them: ñ is one, á is not. */
export function byLetter<T extends { readonly name: string }>(
  words: readonly T[],
  lang: string,
): readonly LetterGroup<T>[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: "base" });
  const groups: { letter: string; entries: T[] }[] = [];
  for (const word of words) {
    const letter = (/[\p{L}\p{N}]/u.exec(word.name)?.[0] ?? "").toLocaleUpperCase(lang);
    const last = groups.at(-1);
    if (last && compare(last.letter, letter) === 0) last.entries.push(word);
    else groups.push({ letter, entries: [word] });
  }
  return groups;
}
