import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { receivedFile } from '../../api/received-file';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { saveFile } from '../../ui/save-file';

interface MarkedCopyProps {
  readonly id: string;
  readonly onDone: (sentence: string) => void;
}

const NO_LABELS = {};

/** Gives the file back with its refused cells marked. */
export function MarkedCopy({ id, onDone }: MarkedCopyProps) {
  const { say } = useWords();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: async () => {
      const file = await receivedFile(
        api.GET('/api/v1/imports/{id}/marked-copy', { params: { path: { id } }, parseAs: 'blob' }),
      );
      saveFile(file.name, file.content);
      onDone(say('exchange.downloaded', { name: file.name }));
    },
  });
  return (
    <>
      <Button aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {say('exchange.markedCopy')}
      </Button>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
    </>
  );
}
