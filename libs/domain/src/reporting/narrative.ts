import { charactersIn, type FieldCode, type ProblemParams } from '../kernel';

/** Words of a narrative that look the same; `href` is where they lead. */
export interface NarrativeRun {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
  readonly href?: string;
}

export type NarrativeRuns = readonly NarrativeRun[];

/** A paragraph, or a list of such lines. */
export type NarrativeBlock =
  | { readonly kind: 'paragraph'; readonly runs: NarrativeRuns }
  | { readonly kind: 'list'; readonly items: readonly NarrativeRuns[] };

/** What people say in a section of a report. It is data and never markup. */
export type Narrative = readonly NarrativeBlock[];

export const MOST_NARRATIVE_BLOCKS = 200;
/** In one block: the items of a list, or the runs of a line. */
export const MOST_NARRATIVE_PARTS = 500;
export const LONGEST_NARRATIVE = 20_000;
const LONGEST_HREF = 2000;

/** What is wrong with a narrative, and where in it, such as `0.runs.2.text`; an empty place for the whole. */
export interface NarrativeFault {
  readonly at: string;
  readonly code: FieldCode;
  readonly params?: ProblemParams;
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const LONE_SURROGATE = /\p{Cs}/u;
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
const RUN_KEYS: ReadonlySet<string> = new Set(['text', 'isStrong', 'isEmphasis', 'href']);

type Judge = (value: unknown, at: string) => NarrativeFault | undefined;

/** The first thing that is wrong with what somebody sent as a narrative, of whatever type it is; undefined for a good one. */
export function narrativeFault(body: unknown): NarrativeFault | undefined {
  const fault = listFault(body, '', { most: MOST_NARRATIVE_BLOCKS, judge: blockFault });
  if (fault) return fault;
  const isTooLong = charactersOf(body as Narrative) > LONGEST_NARRATIVE;
  return isTooLong ? { at: '', code: 'field/too-long', params: { max: LONGEST_NARRATIVE } } : undefined;
}

const blockFault: Judge = (block, at) => {
  if (!isObject(block)) return { at, code: 'field/not-an-object' };
  const { kind, ...rest } = block;
  if (kind !== 'paragraph' && kind !== 'list')
    return { at: within(at, 'kind'), code: 'field/not-one-of', params: { allowed: 'paragraph, list' } };
  const part = kind === 'list' ? 'items' : 'runs';
  const odd = Object.keys(rest).find((key) => key !== part);
  if (odd !== undefined) return { at: within(at, nameOf(odd)), code: 'field/unknown' };
  return partsFault(rest[part], within(at, part), kind === 'list' ? runsFault : runFault);
};

const runsFault: Judge = (runs, at) => partsFault(runs, at, runFault);

/** One or more: a line or a list without anything in it is not there. */
function partsFault(parts: unknown, at: string, judge: Judge): NarrativeFault | undefined {
  if (parts === undefined) return { at, code: 'field/missing' };
  if (Array.isArray(parts) && parts.length === 0) return { at, code: 'field/empty' };
  return listFault(parts, at, { most: MOST_NARRATIVE_PARTS, judge });
}

const runFault: Judge = (run, at) => {
  if (!isObject(run)) return { at, code: 'field/not-an-object' };
  const odd = Object.keys(run).find((key) => !RUN_KEYS.has(key));
  if (odd !== undefined) return { at: within(at, nameOf(odd)), code: 'field/unknown' };
  for (const flag of ['isStrong', 'isEmphasis'])
    if (run[flag] !== undefined && typeof run[flag] !== 'boolean')
      return { at: within(at, flag), code: 'field/not-a-flag' };
  return textFault(run.text, within(at, 'text')) ?? hrefFault(run.href, within(at, 'href'));
};

function textFault(text: unknown, at: string): NarrativeFault | undefined {
  if (text === undefined) return { at, code: 'field/missing' };
  if (typeof text !== 'string') return { at, code: 'field/not-text' };
  if (text === '') return { at, code: 'field/empty' };
  return charactersFault(text, at);
}

function charactersFault(text: string, at: string): NarrativeFault | undefined {
  if (LONE_SURROGATE.test(text)) return { at, code: 'field/broken-text' };
  const found = CONTROL.exec(text)?.[0];
  if (found === undefined) return undefined;
  const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, code: 'field/control-character', params: { character } };
}

function hrefFault(href: unknown, at: string): NarrativeFault | undefined {
  if (href === undefined) return undefined;
  if (typeof href !== 'string') return { at, code: 'field/not-text' };
  if (href.length > LONGEST_HREF) return { at, code: 'field/too-long', params: { max: LONGEST_HREF } };
  return charactersFault(href, at) ?? (leadsSomewhere(href) ? undefined : { at, code: 'field/not-a-link' });
}

/** Absolute, and by a scheme that runs nothing. */
function leadsSomewhere(href: string): boolean {
  if (/[\s<>"\\]/u.test(href) || !URL.canParse(href)) return false;
  const { protocol, host, pathname } = new URL(href);
  if (!SCHEMES.has(protocol)) return false;
  return protocol === 'mailto:' ? pathname.includes('@') : host !== '';
}

interface ListRule {
  readonly most: number;
  readonly judge: Judge;
}

function listFault(list: unknown, at: string, { most, judge }: ListRule): NarrativeFault | undefined {
  if (!Array.isArray(list)) return { at, code: 'field/not-a-list' };
  if (list.length > most) return { at, code: 'field/too-many', params: { max: most } };
  for (const [index, entry] of list.entries()) {
    const fault = judge(entry, within(at, String(index)));
    if (fault) return fault;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

/** A name that a caller made up is told only as far as it can be read. */
const nameOf = (key: string): string => (/^\w{1,40}$/u.test(key) ? key : '?');

const linesOf = (block: NarrativeBlock): readonly NarrativeRuns[] =>
  block.kind === 'list' ? block.items : [block.runs];

const textOf = (runs: NarrativeRuns): string => runs.map(({ text }) => text).join('');

const charactersOf = (body: Narrative): number =>
  body.flatMap(linesOf).reduce((sum, runs) => sum + charactersIn(textOf(runs)), 0);

/** The words alone, a line for each paragraph and each item of a list. */
export const plainText = (body: Narrative): string => body.flatMap(linesOf).map(textOf).join('\n');

/** Whether nothing is said: no block, or only spaces. */
export const isEmptyNarrative = (body: Narrative): boolean => plainText(body).trim() === '';

/** The one form of a narrative that is fit: letters composed (NFC), and of the marks only those that are set. */
export const tidyNarrative = (body: Narrative): Narrative =>
  body.map((block) =>
    block.kind === 'list'
      ? { kind: 'list', items: block.items.map(tidyRuns) }
      : { kind: 'paragraph', runs: tidyRuns(block.runs) },
  );

const tidyRuns = (runs: NarrativeRuns): NarrativeRuns =>
  runs.map(({ text, isStrong, isEmphasis, href }) => ({
    text: text.normalize('NFC'),
    ...(isStrong && { isStrong }),
    ...(isEmphasis && { isEmphasis }),
    ...(href !== undefined && { href }),
  }));

/** A paragraph of plain words, each line of them one. */
export const paragraphsOf = (text: string): Narrative =>
  linesIn(text).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));

/** The lines of a text that say something, without what a narrative cannot hold. */
export const linesIn = (text: string): string[] =>
  text
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replaceAll(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '');

/** As many of the blocks, from the first on, as a narrative may hold. */
export function withinNarrative(body: Narrative): Narrative {
  let room = LONGEST_NARRATIVE;
  const fits = (runs: NarrativeRuns): boolean => {
    room -= charactersIn(textOf(runs));
    return room >= 0;
  };
  return body.slice(0, MOST_NARRATIVE_BLOCKS).flatMap((block): NarrativeBlock[] => {
    if (block.kind === 'paragraph') return fits(block.runs) ? [block] : [];
    const items = block.items.slice(0, MOST_NARRATIVE_PARTS).filter(fits);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  });
}
