import { IMPORT_COLUMNS } from '@resolute/domain';
import { useWords } from '../../text/words';
import type { Import } from './exchange.queries';

/** What a column is called where people see it: in a workbook by its heading, in a CSV file by its name in the first line. */
export function useColumnWords(format: Import['format']): (column: string) => string {
  const { say } = useWords();
  return (column) => {
    const known = IMPORT_COLUMNS.find((each) => each === column);
    return format === 'csv' || known === undefined ? column : say(`exchange.column-${known}`);
  };
}
