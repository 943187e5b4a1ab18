/** After a space, and on both sides of a Chinese character, which has none; marks stay with what they close or open. */
const BREAK =
  /(?<=\s)(?=\S)|(?<![\p{Ps}\p{Pi}\s])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[^\p{P}\s]|[\p{Ps}\p{Pi}])|(?<=[，。；：、！？）》])(?=[^\p{P}\s])/u;

/** A sentence as lines that fit. A word that does not fit stands on a line of its own. */
export function linesOf(sentence: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of sentence.split(BREAK)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${piece}`;
    if (last === undefined || fits(longer.trimEnd())) lines[Math.max(0, lines.length - 1)] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
