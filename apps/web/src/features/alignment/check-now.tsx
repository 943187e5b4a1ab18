import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alignmentChanged, alignmentQuery, checkAlignment } from '../../api/alignment';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { useAlignmentFinding } from './use-alignment-finding';

interface CheckNowProps {
  readonly framework: string;
  readonly onDone: (sentence: string) => void;
}

const NO_LABELS = {};

/** Runs every rule at once, and says what came of it. */
export function CheckNow({ framework, onDone }: CheckNowProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const finding = useAlignmentFinding();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => checkAlignment(framework),
    onSuccess: (overview) => {
      queries.setQueryData(alignmentQuery(framework).queryKey, overview);
      onDone(finding(overview));
    },
    onSettled: () => alignmentChanged(queries),
  });
  return (
    <>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <Button variant="filled" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {isPending ? say('alignment.checking') : say('alignment.check')}
      </Button>
    </>
  );
}
