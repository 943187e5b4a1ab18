import type { RatingResult } from '@resolute/domain';
import type { ReportWord } from '../text/report-words';

/** Which word and shape stand for a result: exceeded is a class of its own, as it asks for another target, and so is each reason for no rating. */
export function markOf(result: RatingResult): ReportWord {
  if (result.kind === 'not-rated') return result.reason;
  return result.flags.includes('exceeded') ? 'exceeded' : result.rating;
}
