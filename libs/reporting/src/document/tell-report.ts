import type { Language } from '@resolute/domain';
import { reportDefinition } from '../definitions/report-definition';
import { SECTIONS } from '../sections';
import type { Drawing, Section, ToldSection } from '../sections/section';
import type { SectionContents, SectionId } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { type Telling, tellingIn } from '../text/telling';
import { headOf } from './head';
import type { ReportDocument } from './report-document';

/** A document, and the charts in it by the name under which its blocks ask for them. */
export interface ToldReport {
  readonly document: ReportDocument;
  readonly charts: Readonly<Record<string, Drawing>>;
}

/** Everything that a report says in one language, from its snapshot alone: no clock, no database, no language of the machine. */
export function tellReport(snapshot: ReportSnapshot, language: Language): ToldReport {
  const telling = tellingIn(language);
  const { say } = telling;
  const { cutOff, occasion, isSample, ruleVersion } = snapshot;
  const told = reportDefinition(snapshot.definition).sections.flatMap((id) => toldSection(id, snapshot, telling));
  const document: ReportDocument = {
    language,
    head: headOf(snapshot, telling),
    footer: say('footer', { version: ruleVersion, moment: telling.moment(cutOff), code: occasion.code }),
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
  { sections }: ReportSnapshot,
  telling: Telling,
): (ToldSection & { readonly id: Id })[] {
  const content: SectionContents[Id] | undefined = sections[id];
  if (content === undefined) return [];
  const section = SECTIONS[id] as unknown as Section<Id>;
  const told = section.tell(content, telling);
  return told.blocks.length > 0 ? [{ id, ...told }] : [];
}
