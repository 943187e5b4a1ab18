import { type Inline, inlineOf } from './inline';

/** A piece of a page, from one empty line to the next. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: Row; readonly rows: readonly Row[] }
  | { readonly kind: 'drawing'; readonly text: string };

type Row = readonly (readonly Inline[])[];

/** How a line begins that is written in a way which no page uses: an image, a quotation, a third level, HTML. */
const UNKNOWN = /^(#{3,}|>|!\[|<[a-z/!]|[-+] |\d+\) |={3,}|-{3,}$)/;
const ITEM = /^(?:\*|(\d+)\.) /;

/**
 * The blocks of a page in the part of Markdown that the pages of `docs/formulas` are written in: headings of two levels, paragraphs,
 * lists, tables and drawings between fences. Anything else throws, so that no page is ever shown half understood.
 */
export function blocksOf(markdown: string): Block[] {
  // Fences are odd pieces: what stands between them is a drawing, empty lines included.
  return markdown.split(/^```.*$\n?/m).flatMap((piece, at): Block[] => {
    if (at % 2 === 1) return [{ kind: 'drawing', text: piece.replace(/\n$/, '') }];
    return piece
      .split(/\n\s*\n/)
      .map((lines) => lines.split('\n').filter((line) => line.trim() !== ''))
      .filter((lines) => lines.length > 0)
      .map(blockOf);
  });
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const unknown = lines.find((line) => UNKNOWN.test(line));
  if (unknown !== undefined) throw new Error(`A page of formulas cannot say this: ${unknown}`);
  const heading = /^(##?) (.+)$/.exec(first);
  if (heading && lines.length === 1)
    return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, words: inlineOf(heading[2] ?? '') };
  if (first.startsWith('|')) return tableOf(lines);
  if (ITEM.test(first)) return listOf(lines);
  return { kind: 'paragraph', words: inlineOf(joined(lines)) };
}

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

/** An item may go on in the next line, which is set in. */
function listOf(lines: readonly string[]): Block {
  const items: string[][] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1)?.push(line);
  }
  const isOrdered = ITEM.exec(lines[0] ?? '')?.[1] !== undefined;
  return { kind: 'list', isOrdered, items: items.map((item) => inlineOf(joined(item))) };
}

function tableOf([head = '', rule = '', ...rows]: readonly string[]): Block {
  if (!/^\|( ?:?-+:? ?\|)+$/.test(rule)) throw new Error(`A table without a line below its head: ${head}`);
  const width = cellsOf(head).length;
  const uneven = rows.find((row) => cellsOf(row).length !== width);
  if (uneven !== undefined) throw new Error(`A row that is not as wide as its table: ${uneven}`);
  return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
}

/** Between its bars; `\|` is a sign of the text. */
const cellsOf = (row: string): Row =>
  row
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlineOf(cell.trim()));
