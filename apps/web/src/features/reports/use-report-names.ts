import type { Report, ReportLine } from '../../api/reports';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

/** What a report is of, for sentences: what it is called, and the meeting. */
export function useReportNames() {
  const { language } = useWords();
  return ({ definition, occasion }: Pick<Report | ReportLine, 'definition' | 'occasion'>) => ({
    report: titleText(definition.title, language).text,
    meeting: titleText(occasion.title, language).text,
  });
}
