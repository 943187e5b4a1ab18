import type { components } from '../../api/schema';
import { useWords } from '../../text/words';

type ReportSection = components['schemas']['ReportSection'];

/** Complete: it does not compile when the server knows one more. */
const SECTIONS: Readonly<Record<ReportSection, true>> = {
  'at-a-glance': true,
  goals: true,
  'went-well': true,
  attention: true,
  headlines: true,
  changes: true,
  results: true,
  breakdowns: true,
  late: true,
  serving: true,
  'straddling-years': true,
  'next-plan': true,
};

const isKnown = (section: string): section is ReportSection => Object.hasOwn(SECTIONS, section);

/** What a section is called; one that is unknown here by its own name. */
export function useSectionName(): (section: string) => string {
  const { say } = useWords();
  return (section) => (isKnown(section) ? say(`definitions.section-${section}`) : section);
}
