import { useWords } from '../../text/words';
import { FilePlace as AnyFilePlace } from '../../ui/file-place';

interface FilePlaceProps {
  /** On the button: "Upload file…". */
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a file of values comes from. */
export function FilePlace({ action, isPrimary = false, onFile }: FilePlaceProps) {
  const { say } = useWords();
  return (
    <AnyFilePlace
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
