interface Named {
  readonly id: string;
  readonly name: string;
}

/** A mention that is being typed: where its @ stands, and what follows it up to the caret. */
export interface BegunMention {
  readonly from: number;
  readonly text: string;
}

/** An @ inside an address such as `name@example.org` begins no mention. */
const BEGUN = /(?<![A-Za-z0-9._%+-])@([^@\n]{0,60})$/u;

/** `Ask @che` with the caret at the end → `{ from: 4, text: 'che' }`; nothing where no mention is being typed. */
export function begunMention(text: string, caret: number): BegunMention | undefined {
  const found = BEGUN.exec(text.slice(0, caret));
  return found ? { from: found.index, text: found[1] ?? '' } : undefined;
}

/** Those whom a begun mention can mean: any word of the name begins with what was typed, or the name as a whole does. */
export function meantBy<T extends Named>(begun: string, people: readonly T[]): T[] {
  const typed = begun.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const whole = name.toLocaleLowerCase();
    return whole.startsWith(typed) || whole.split(/\s+/u).some((word) => word.startsWith(typed));
  });
}

/** The text with a name in place of what was begun there, and where the caret stands then. */
export function completed(text: string, { from, text: typed }: BegunMention, name: string) {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(from + 1 + typed.length).replace(/^ /u, ''), caret: before.length };
}

export interface CommentPart {
  readonly text: string;
  readonly isMention: boolean;
}

/** A comment in its parts, so that names of those whom it mentions stand out: `Ask @Chen Wei.` has three. */
export function commentParts(text: string, people: readonly Pick<Named, 'name'>[]): CommentPart[] {
  const pattern = mentionOf(people);
  if (!pattern) return [{ text, isMention: false }];
  return text
    .split(pattern)
    .map((part, at) => ({ text: part, isMention: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Those whom a text mentions, each once, in the order of `people`. */
export function mentionedIn<T extends Named>(text: string, people: readonly T[]): T[] {
  const names = new Set(
    commentParts(text, people)
      .filter(({ isMention }) => isMention)
      .map((part) => part.text.slice(1)),
  );
  return people.filter(({ name }) => names.has(name));
}

/** The longest name first, and never the beginning of a longer word: `@Anna` does not mention Ann. */
function mentionOf(people: readonly Pick<Named, 'name'>[]): RegExp | undefined {
  const names = people.map(({ name }) => name).sort((one, other) => other.length - one.length);
  if (names.length === 0) return undefined;
  const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|');
  return new RegExp(`(@(?:${any}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}])`, 'u');
}
