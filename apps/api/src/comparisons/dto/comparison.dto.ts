import { LANGUAGES, type Language } from '@resolute/domain';
import type { ComparisonWish } from '@resolute/reporting';
import { OneOf } from '../../http/fields/choices';
import { ReportSubject } from '../../http/fields/report-subject';

export class ComparisonQuery implements ComparisonWish {
  @ReportSubject({ description: 'A report as it stands, a version that was sent to review, or an issue' })
  before: string;

  @ReportSubject({ description: 'With what it is compared, in the same form' })
  after: string;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'The original language of `after` if not given' })
  language?: Language;
}
