/**
 * As many whole letters of a text as fit into a room, and an ellipsis; the ellipsis alone where none do. Asks for few widths,
 * however long the text: names may have thousands of letters.
 */
export function fittedText(text: string, room: number, widthOf: (text: string) => number): string {
  const ends = [...new Intl.Segmenter().segment(text)].map(({ index, segment }) => index + segment.length);
  const withEllipsis = (letters: number): string => `${text.slice(0, ends[letters - 1] ?? 0)}…`;
  let fitting = 0;
  let tooMany = ends.length + 1;
  while (tooMany - fitting > 1) {
    const letters = Math.floor((fitting + tooMany) / 2);
    if (widthOf(withEllipsis(letters)) <= room) fitting = letters;
    else tooMany = letters;
  }
  return `${withEllipsis(fitting).slice(0, -1).trimEnd()}…`;
}
