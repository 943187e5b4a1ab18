import { useWords } from '../../text/words';
import { FilePlace } from '../file-place';

interface TableFilePlaceProps {
  /** On the button: "Upload file…". */
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a workbook or a CSV file comes from. */
export function TableFilePlace({ action, isPrimary = false, onFile }: TableFilePlaceProps) {
  const { say } = useWords();
  return (
    <FilePlace
      label={action}
      action={action}
      isPrimary={isPrimary}
      accept=".xlsx,.csv"
      drop={say('exchange.drop')}
      hints={[say('exchange.limits')]}
      onFile={onFile}
    />
  );
}
