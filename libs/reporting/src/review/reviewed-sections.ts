import type { Language } from '@resolute/domain';
import type { Block } from '../document/block';
import { narrated } from '../document/narrated';
import { tellReport } from '../document/tell-report';
import type { VersionContent } from '../editing/report-narrative';
import type { SectionId } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { tellingIn } from '../text/telling';
import { underTheirFigures } from './figures-in-blocks';
import type { ReviewedSection } from './review.view';
import { narrativeIn } from './reviewed-content';

/** The sections of a report: what people wrote stands beside the figures, so that what changed in it can be shown in its place. */
export function reviewedSections(
  content: VersionContent,
  snapshot: ReportSnapshot,
  language: Language,
): ReviewedSection[] {
  const told = new Map<string, readonly Block[]>(
    tellReport(snapshot, language, content).document.sections.map(({ id, blocks }) => [id, blocks]),
  );
  return content.sections.map((id) => {
    const [first, ...below] = told.get(id) ?? [];
    const said = narrated(id as SectionId, content, tellingIn(language));
    return {
      id,
      heading: first?.kind === 'heading' ? first.text.text : null,
      narrative: narrativeIn(content, id, language),
      blocks: underTheirFigures(below.slice(said.length)),
    };
  });
}
