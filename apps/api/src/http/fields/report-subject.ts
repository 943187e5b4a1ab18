import { SUBJECT_PATTERN } from '@resolute/reporting';
import { field, type Presence } from './field';

const ALLOWED = 'report:…, version:…, issue:…';

/** A report, a version or an issue by its kind and id, such as `version:0197a1b2-…`. */
export const ReportSubject = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: {
        type: 'string',
        pattern: SUBJECT_PATTERN.source,
        example: 'version:0197a1b2-0000-7000-8000-0123456789ab',
      },
      judge: (value) =>
        typeof value === 'string' && SUBJECT_PATTERN.test(value)
          ? undefined
          : { code: 'field/not-one-of', params: { allowed: ALLOWED } },
    },
    presence,
  );
