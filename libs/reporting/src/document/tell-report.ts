import { type Language, numberInLanguage } from '@resolute/domain';
import type { ReportNarrative } from '../editing/report-narrative';
import { SECTIONS } from '../sections';
import type { Drawing, Section, ToldSection } from '../sections/section';
import type { SectionContents, SectionId } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { type Telling, tellingIn } from '../text/telling';
import { headOf } from './head';
import type { IssuedAs } from './issued-as';
import { narrated, underHeading } from './narrated';
import type { ReportDocument } from './report-document';

/** A document, and the charts in it by the name under which its blocks ask for them. */
export interface ToldReport {
  readonly document: ReportDocument;
  readonly charts: Readonly<Record<string, Drawing>>;
}

/**
 * Everything that a report says in one language, from its snapshot and what people say beside its figures: no clock, no
 * database, no language of the machine. As it is issued it says the same, beside its number, its date and its status.
 */
export function tellReport(
  snapshot: ReportSnapshot,
  language: Language,
  narrative?: ReportNarrative,
  issued?: IssuedAs,
): ToldReport {
  const telling = tellingIn(language);
  const { say } = telling;
  const { cutOff, occasion, isSample, layout, ruleVersion } = snapshot;
  const told = layout.sections.flatMap((id) => toldSection(id, { snapshot, narrative }, telling));
  const code = issued ? numberInLanguage(issued.documentNumber, language) : occasion.code;
  const document: ReportDocument = {
    language,
    head: headOf(snapshot, telling, narrative?.originalLanguage, issued),
    footer: say('footer', { version: ruleVersion, moment: telling.moment(cutOff), code }),
    pageOf: say('page', { page: '#', pages: '##' }),
    ...(isSample && { sample: say('sample') }),
    createdAt: cutOff,
    sections: told.map(({ id, blocks }) => ({ id, blocks })),
  };
  return { document, charts: Object.assign({}, ...told.map(({ charts }) => charts)) as ToldReport['charts'] };
}

/** Nothing for a section that was not frozen, as its module was not there, or that has nothing to say. */
function toldSection<Id extends SectionId>(
  id: Id,
  { snapshot: { sections }, narrative }: { snapshot: ReportSnapshot; narrative: ReportNarrative | undefined },
  telling: Telling,
): (ToldSection & { readonly id: Id })[] {
  const content: SectionContents[Id] | undefined = sections[id];
  if (content === undefined) return [];
  const section = SECTIONS[id] as unknown as Section<Id>;
  const said = narrated(id, narrative, telling);
  const { blocks, charts } = section.tell(content, telling, said.length > 0);
  const whole = said.length > 0 ? underHeading(id, blocks, said, telling) : blocks;
  return whole.length > 0 ? [{ id, blocks: whole, charts }] : [];
}
