import { type Narrative, tidyNarrative, withinNarrative } from '@resolute/domain';
import { SECTIONS } from '../sections';
import type { Section } from '../sections/section';
import type { SectionId } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { Telling } from '../text/telling';

/** What a section proposes to say of its figures, from what was accepted; empty where it has nothing to say. */
export function draftOf(id: SectionId, { sections }: Pick<ReportSnapshot, 'sections'>, telling: Telling): Narrative {
  const content = sections[id];
  const section = SECTIONS[id] as unknown as Section<SectionId>;
  if (content === undefined || !section.draft) return [];
  return withinNarrative(tidyNarrative(section.draft(content, telling)));
}
