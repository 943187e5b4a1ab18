import { markOfRated, type RatingResult } from '@resolute/domain';
import type { ReportWord } from '../text/report-words';

/** Which word and shape stand for a result: its mark, or the reason why it is not rated, as each has a word of its own. */
export const markOf = (result: RatingResult): ReportWord =>
  result.kind === 'not-rated' ? result.reason : markOfRated(result);
