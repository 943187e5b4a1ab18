import { ComparedSubjectsQueries } from './compared-subjects.queries';
import { ComparisonsQueries } from './comparisons.queries';

/** What others use to compare reports. */
export const COMPARE = [ComparisonsQueries];

/** What only comparing itself uses. */
export const WITHIN_COMPARE = [ComparedSubjectsQueries];
