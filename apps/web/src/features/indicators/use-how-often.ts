import type { IndicatorLine } from '../../api/indicators';
import { useWords } from '../../text/words';

type Rhythm = Pick<IndicatorLine, 'frequency' | 'series'>;

/** When a value is reported, in words: "each quarter", "for each meeting of TSAG". */
export function useHowOften(): (rhythm: Rhythm) => string {
  const { say } = useWords();
  return ({ frequency, series }) => {
    if (frequency !== null) return say(`indicators.each-${frequency}`);
    return say('indicators.eachMeeting', { series: series ?? '' });
  };
}
