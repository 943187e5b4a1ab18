import { IMPORT_COLUMNS, type ImportColumn } from '@resolute/domain';
import { useWords } from '../../text/words';

/** What a reason for sending a batch back can be about: the file as a whole, or a column of it. */
export const ABOUT = ['file', ...IMPORT_COLUMNS] as const satisfies readonly ('file' | ImportColumn)[];

/** What a reason is about, as a person calls it; one that is unknown here by its own name. */
export function useAboutWords(): (field: string) => string {
  const { say } = useWords();
  return (field) => {
    const known = ABOUT.find((each) => each === field);
    if (known === undefined) return field;
    return known === 'file' ? say('exchange.wholeFile') : say(`exchange.column-${known}`);
  };
}
