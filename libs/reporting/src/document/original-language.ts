import type { Language } from '@resolute/domain';
import type { ReportLayout } from '../definitions/report-layout';

/** English, as ITU drafts; where a report is not drawn in it, the first of its languages. */
export const originalLanguageOf = ({ languages }: Pick<ReportLayout, 'languages'>): Language =>
  languages.includes('en') ? 'en' : (languages[0] ?? 'en');
