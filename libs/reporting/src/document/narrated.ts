import { isEmptyNarrative, type Language, type NarrativeBlock, type NarrativeRuns } from '@resolute/domain';
import type { NarratedText, ReportNarrative } from '../editing/report-narrative';
import type { SectionId } from '../sections/section-contents';
import { SECTION_HEADINGS } from '../sections/section-heading';
import type { Telling } from '../text/telling';
import type { Block, Told } from './block';

/**
 * What people say in a section, as blocks: in the language of the document, or else in that of the original, and then it says in
 * which. Nothing where nobody says anything.
 */
export function narrated(id: SectionId, narrative: ReportNarrative | undefined, { language, say }: Telling): Block[] {
  const own = saidIn(id, language, narrative);
  if (own) {
    const told = own.body.map((block) => toldBlock(block, undefined));
    // What is not final does not look as if it were, whoever lets it go out.
    return isFinal(own) ? told : [{ kind: 'paragraph', text: { text: say('notFinal') }, isQuiet: true }, ...told];
  }
  const other = narrative?.originalLanguage;
  const original = other === undefined ? undefined : saidIn(id, other, narrative);
  if (!original || other === undefined) return [];
  const notice: Block = { kind: 'paragraph', text: { text: say('notTranslated', { language: other }) }, isQuiet: true };
  return [notice, ...original.body.map((block) => toldBlock(block, other))];
}

/** After the heading of the section; a section that has nothing else to say gets its heading for it. */
export function underHeading(
  id: SectionId,
  blocks: readonly Block[],
  said: readonly Block[],
  { say }: Telling,
): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind === 'heading') + 1;
  if (at > 0) return [...blocks.slice(0, at), ...said, ...blocks.slice(at)];
  return [{ kind: 'heading', text: { text: say(SECTION_HEADINGS[id]) } }, ...said, ...blocks];
}

function saidIn(id: SectionId, language: Language, narrative: ReportNarrative | undefined): NarratedText | undefined {
  const text = narrative?.texts[id]?.[language];
  return text && !isEmptyNarrative(text.body) ? text : undefined;
}

const isFinal = ({ state, isOutOfDate }: NarratedText): boolean => state !== 'in-translation' && !isOutOfDate;

const toldBlock = (block: NarrativeBlock, language: Language | undefined): Block =>
  block.kind === 'list'
    ? { kind: 'list', isMarked: true, items: block.items.map((runs) => ({ text: toldRuns(runs, language) })) }
    : { kind: 'paragraph', text: toldRuns(block.runs, language) };

const toldRuns = (runs: NarrativeRuns, language: Language | undefined): Told => ({
  text: runs.map(({ text }) => text).join(''),
  // An address in letters that every font has and no replacement changes.
  runs: runs.map((run) => (run.href === undefined ? run : { ...run, href: new URL(run.href).href })),
  ...(language && { language }),
});
