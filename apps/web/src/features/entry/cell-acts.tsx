import { Button, Textarea } from '@mantine/core';
import { mayWithdraw } from '@resolute/domain';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type Actual, correctActual, withdrawActual } from '../../api/actuals';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { ProblemSummary } from '../../ui/form/problem-summary';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';

interface CellActsProps {
  readonly row: EntryRow;
  readonly onTook: (actual: Actual) => void;
}

/** What can be done with a value that is on its way or accepted: take it back, or correct it. */
export function CellActs({ row: { cell }, onTook }: CellActsProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { actor } = useSignedIn();
  const { current, part } = cell;
  if (!current) return null;
  const hands = { unitId: part.unit.id, authorId: current.author.id, state: current.state };
  if (current.state === 'submitted' && mayWithdraw(actor, hands).allowed)
    return (
      <AskFirst
        ask={say('entry.withdrawAsk')}
        title={say('entry.withdrawTitle', { code: cell.indicator.code })}
        consequence={say('entry.withdrawWhy')}
        action={say('entry.withdraw')}
        send={async () => {
          onTook(await withdrawActual(current));
          announce(say('entry.withdrawn'));
        }}
      />
    );
  if (current.state !== 'accepted') return null;
  return (
    <DrawerButton
      ask={say('entry.correctAsk')}
      title={say('entry.correctTitle', { code: cell.indicator.code })}
      onDone={announce}
    >
      {(frame) => <Correction row={cell.current} onTook={onTook} onClose={frame.onCancel} />}
    </DrawerButton>
  );
}

interface CorrectionProps {
  readonly row: EntryRow['cell']['current'];
  readonly onTook: (actual: Actual) => void;
  readonly onClose: () => void;
}

function Correction({ row, onTook, onClose }: CorrectionProps) {
  const { say } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => correctActual(row ?? { id: '', version: 0 }, reason),
    onSuccess: (actual) => {
      onTook(actual);
      onClose();
    },
  });
  return (
    <div className={classes.form}>
      <ProblemSummary
        error={error ?? undefined}
        refusals={failureCount}
        labels={{ reason: say('entry.correctReason') }}
        idOf={() => id}
      />
      <p>{say('entry.correctWhy')}</p>
      <Textarea
        id={id}
        label={say('entry.correctReason')}
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button variant="filled" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {say('entry.correct')}
      </Button>
    </div>
  );
}
