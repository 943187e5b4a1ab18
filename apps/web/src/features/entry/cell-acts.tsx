import { Button, Textarea } from '@mantine/core';
import { mayCorrect, mayWithdraw } from '@resolute/domain';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type Actual, correctActual, saveActual, withdrawActual } from '../../api/actuals';
import type { CellRevision } from '../../api/cells';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { catchFocus } from './focus-details';
import { useLockText } from './use-closed-text';

interface CellActsProps {
  readonly row: EntryRow;
  readonly onTook: (actual: Actual) => void;
}

interface ActProps extends CellActsProps {
  readonly current: CellRevision;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a value beside entering it: take over a colleague's draft, take it back, or correct it. */
export function CellActs({ row, onTook }: CellActsProps) {
  const announce = useAnnounce();
  const { actor } = useSignedIn();
  const { current, part } = row.cell;
  if (!current) return null;
  const onDone = (sentence: string): void => {
    announce(sentence);
    // What the value can do now is something else: the button that was pressed is gone.
    catchFocus();
  };
  const act = { row, current, onTook, onDone };
  const hands = { unitId: part.unit.id, authorId: current.author.id, state: current.state };
  if (row.isOthers) return <TakeOver {...act} />;
  if (current.state === 'submitted' && mayWithdraw(actor, hands).allowed) return <Withdraw {...act} />;
  return current.state === 'accepted' ? <Correct {...act} mayCorrect={mayCorrect(actor, hands).allowed} /> : null;
}

/** Who saves a value is its author: it is saved as it is. */
function TakeOver({ row, current, onTook, onDone }: ActProps) {
  const { say } = useWords();
  return (
    <AskFirst
      ask={say('entry.takeOverAsk')}
      title={say('entry.takeOverTitle', { code: row.cell.indicator.code })}
      consequence={say('entry.takeOverWhy', { name: current.author.name })}
      action={say('entry.takeOver')}
      send={async () => {
        onTook(await saveActual(current.id, current.version, row.content));
        onDone(say('entry.takenOver'));
      }}
    />
  );
}

function Withdraw({ row, current, onTook, onDone }: ActProps) {
  const { say } = useWords();
  return (
    <AskFirst
      ask={say('entry.withdrawAsk')}
      title={say('entry.withdrawTitle', { code: row.cell.indicator.code })}
      consequence={say('entry.withdrawWhy')}
      action={say('entry.withdraw')}
      send={async () => {
        onTook(await withdrawActual(current));
        onDone(say('entry.withdrawn'));
      }}
    />
  );
}

/** For contributors of the unit while its window is open; everybody else is told why not. */
function Correct({ row, current, onTook, onDone, ...may }: ActProps & { readonly mayCorrect: boolean }) {
  const { say } = useWords();
  const lockText = useLockText();
  const { indicator, window } = row.cell;
  const ask = say('entry.correctAsk');
  if (!may.mayCorrect) return <UnavailableAction action={ask} why={say('entry.closed-not-yours')} />;
  if (window.kind === 'locked') return <UnavailableAction action={ask} why={lockText(window)} />;
  return (
    <DrawerButton ask={ask} title={say('entry.correctTitle', { code: indicator.code })} onDone={onDone}>
      {(frame) => (
        <Correction
          current={current}
          onOpened={(actual) => {
            onTook(actual);
            frame.onDone(say('entry.corrected'));
          }}
        />
      )}
    </DrawerButton>
  );
}

interface CorrectionProps {
  readonly current: CellRevision;
  readonly onOpened: (actual: Actual) => void;
}

function Correction({ current, onOpened }: CorrectionProps) {
  const { say } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => correctActual(current, reason),
    onSuccess: onOpened,
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
