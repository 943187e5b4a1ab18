import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReceivedFile } from '../../api/received-file';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../form/problem-summary';
import { saveFile } from '../save-file';
import classes from './files.module.css';

/** A file that can be had. */
export interface OfferedFile {
  readonly key: string;
  /** On the button: "Template (XLSX)". */
  readonly action: string;
  readonly about: string;
  readonly receive: () => Promise<ReceivedFile>;
}

interface ListExportProps {
  readonly files: readonly OfferedFile[];
  readonly onDone: (sentence: string) => void;
}

const NO_LABELS = {};

/** The files in which a list goes out, each with what it is for. */
export function ListExport({ files, onDone }: ListExportProps) {
  const { say } = useWords();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: ({ receive }: OfferedFile) => receive(),
    onSuccess: ({ name, content }) => {
      saveFile(name, content);
      onDone(say('exchange.downloaded', { name }));
    },
  });
  return (
    <div className={classes.form}>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      {files.map((file) => (
        <div key={file.key}>
          <Button aria-disabled={isPending} onClick={() => !isPending && mutate(file)}>
            {file.action}
          </Button>
          <p className={classes.hint}>{file.about}</p>
        </div>
      ))}
    </div>
  );
}
