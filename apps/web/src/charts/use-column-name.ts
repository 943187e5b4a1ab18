import { MARKS } from '@resolute/domain';
import { useWords } from '../text/words';

const COLUMNS = [
  'what',
  'period',
  'on',
  'value',
  'total',
  'code',
  'title',
  'category',
  'change',
  'from',
  'to',
  'francs',
  'share',
  'year',
  'status',
  'planned',
  'spent',
  'ceiling',
  'spentShare',
  'achievement',
] as const;

/** What a column of a chart's table is called: a mark by its word, any other by its own. */
export function useColumnName(): (key: string) => string {
  const { say } = useWords();
  return (key) => {
    const mark = MARKS.find((each) => each === key);
    if (mark) return say(`ratings.mark-${mark}`);
    const column = COLUMNS.find((each) => each === key);
    return column ? say(`charts.col-${column}`) : key;
  };
}
