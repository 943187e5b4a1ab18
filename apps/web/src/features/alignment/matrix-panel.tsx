import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { matrixFile, matrixQuery } from '../../api/alignment';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { Panel } from '../../ui/panel';
import { saveFile } from '../../ui/save-file';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { MatrixTable } from './matrix-table';

interface MatrixPanelProps {
  readonly plan: Plan;
  readonly onDone: (sentence: string) => void;
}

const NO_LABELS = {};

/** Outputs by outcomes, to be read and to be taken away as a workbook. */
export function MatrixPanel({ plan, onDone }: MatrixPanelProps) {
  const { say } = useWords();
  const query = useQuery(matrixQuery(plan.code));
  return (
    <Panel
      title={say('alignment.matrix')}
      note={say('alignment.matrixNote')}
      flush
      actions={query.data && query.data.rows.length > 0 && <Take plan={plan} onDone={onDone} />}
    >
      <Loaded query={query} what={say('alignment.matrix')}>
        {(matrix) =>
          matrix.rows.length === 0 ? (
            <Empty title={say('alignment.noOutputs')} why={say('alignment.noOutputsWhy')} />
          ) : (
            <MatrixTable matrix={matrix} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Take({ plan, onDone }: MatrixPanelProps) {
  const { say } = useWords();
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => matrixFile(plan.code),
    onSuccess: ({ name, content }) => {
      saveFile(name, content);
      onDone(say('alignment.downloaded', { name }));
    },
  });
  return (
    <>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <Button
        size="xs"
        leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? say('states.sending') : say('alignment.download')}
      </Button>
    </>
  );
}
