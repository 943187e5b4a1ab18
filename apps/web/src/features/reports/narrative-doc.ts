import { type Narrative, type NarrativeBlock, type NarrativeRun, narrativeFault } from '@resolute/domain';
import type { JSONContent } from '@tiptap/react';

/** A narrative as the editor holds it. `[{ kind: 'paragraph', runs: [{ text: 'A' }] }]` becomes a document of one paragraph. */
export const docOf = (body: Narrative): JSONContent => ({
  type: 'doc',
  content: body.length === 0 ? [{ type: 'paragraph' }] : body.map(nodeOf),
});

const nodeOf = (block: NarrativeBlock): JSONContent =>
  block.kind === 'paragraph'
    ? paragraphOf(block.runs)
    : { type: 'bulletList', content: block.items.map((runs) => ({ type: 'listItem', content: [paragraphOf(runs)] })) };

const paragraphOf = (runs: readonly NarrativeRun[]): JSONContent => ({ type: 'paragraph', content: runs.map(textOf) });

function textOf({ text, isStrong, isEmphasis, href }: NarrativeRun): JSONContent {
  const marks = [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ...(isStrong ? [{ type: 'bold' }] : []),
    ...(isEmphasis ? [{ type: 'italic' }] : []),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

/**
 * What the editor holds as a narrative. Lines without words are left out, a list in a list is told as one list, and what cannot be
 * sent, such as a control character that was pasted, is taken out of the words.
 */
export const narrativeOf = ({ content = [] }: JSONContent): Narrative => content.flatMap(blocksOf);

function blocksOf(node: JSONContent): NarrativeBlock[] {
  if (node.type === 'bulletList') {
    const items = linesIn(node);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  return linesIn(node).map((runs) => ({ kind: 'paragraph', runs }));
}

/** Each paragraph below a node that says something. */
function linesIn(node: JSONContent): (readonly NarrativeRun[])[] {
  if (node.type !== 'paragraph') return (node.content ?? []).flatMap(linesIn);
  const runs = joined((node.content ?? []).flatMap(runsOf));
  return runs.some(({ text }) => text.trim() !== '') ? [runs] : [];
}

function runsOf({ text, marks = [] }: JSONContent): NarrativeRun[] {
  const words = sendable(text ?? '');
  if (words === '') return [];
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  const href: unknown = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return [
    {
      text: words,
      ...(has('bold') && { isStrong: true }),
      ...(has('italic') && { isEmphasis: true }),
      ...(typeof href === 'string' && isLink(href) && { href }),
    },
  ];
}

/** Runs that look the same are one. */
function joined(runs: readonly NarrativeRun[]): readonly NarrativeRun[] {
  const made: NarrativeRun[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last && looksLike(last, run)) made[made.length - 1] = { ...last, text: last.text + run.text };
    else made.push(run);
  }
  return made;
}

const looksLike = (a: NarrativeRun, b: NarrativeRun): boolean =>
  a.isStrong === b.isStrong && a.isEmphasis === b.isEmphasis && a.href === b.href;

const sendable = (text: string): string =>
  text
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .normalize('NFC');

/** Whether an address may stand in a report, by the rule that the server has too: `https://itu.int` may, `javascript:` may not. */
export const isLink = (href: string): boolean =>
  narrativeFault([{ kind: 'paragraph', runs: [{ text: 'x', href }] }]) === undefined;
