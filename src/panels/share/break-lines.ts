/**
 * Breaks a text at its spaces into lines that fit; a word that is longer than a line is broken within.
 * @param widthOf in the unit of `width`
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\s)/u)) {
    if (line && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    for (const letter of word) {
      if (line && widthOf(line + letter) > width && letter.trim()) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line.trimEnd()];
}
