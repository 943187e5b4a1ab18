import { isReportSection } from '../api/report-sections';
import { useWords } from '../text/words';

/** What a section of a report is called; one that is unknown here by its own name. */
export function useSectionName(): (section: string) => string {
  const { say } = useWords();
  return (section) => (isReportSection(section) ? say(`definitions.section-${section}`) : section);
}
