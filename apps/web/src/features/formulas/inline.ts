/** A stretch of text within a paragraph, a list or a table. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly parts: readonly Inline[] };

/** `**strong**`, `*emphasis*`, `` `code` ``, `[link](to)`, and a sign that a backslash takes as it is. */
const MARK =
  /\*\*(?<strong>.+?)\*\*|\*(?<em>[^\s*][^*]*)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<to>[^)\s]+)\)|\\(?<sign>[|*`[\]\\])/;

/** What a line says: `a **b**` is the text `a ` and a strong `b`. */
export function inlineOf(line: string): Inline[] {
  const found = MARK.exec(line);
  if (!found?.groups) return line === '' ? [] : [{ kind: 'text', text: line }];
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length);
  return [...inlineOf(before), marked(found.groups), ...inlineOf(after)];
}

function marked({ strong, em, code, link, to, sign }: Readonly<Record<string, string | undefined>>): Inline {
  if (strong !== undefined) return { kind: 'strong', parts: inlineOf(strong) };
  if (em !== undefined) return { kind: 'emphasis', parts: inlineOf(em) };
  if (code !== undefined) return { kind: 'code', text: code };
  if (link !== undefined && to !== undefined) return { kind: 'link', to, parts: inlineOf(link) };
  return { kind: 'text', text: sign ?? '' };
}
