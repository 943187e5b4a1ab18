import { Button, Modal } from '@mantine/core';
import { IconAlertOctagon, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { submitActual } from '../../api/actuals';
import { eachOf, type Outcome } from '../../api/each-of';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { useFieldName, useLackText } from '../../ui/values/use-lack-text';
import { useValueText } from '../../ui/values/use-value-text';
import classes from './entry.module.css';
import { contentField } from './entry-checks';
import { type EntryRow, isReady } from './entry-row';
import type { EntryDesk } from './use-entry-desk';

interface SubmitDialogProps {
  readonly isOpen: boolean;
  /** The rows that were chosen, or all that hold anything. */
  readonly rows: readonly EntryRow[];
  readonly desk: EntryDesk;
  readonly onField: (row: EntryRow, field: string) => void;
  readonly onClose: () => void;
}

/** Hands values on: first what is ready and what is missing, then what became of each. */
export function SubmitDialog({ isOpen, onClose, ...props }: SubmitDialogProps) {
  const { say } = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={say('entry.submitTitle')}
      closeButtonProps={{ 'aria-label': say('states.close') }}
    >
      {isOpen && <Submission {...props} onClose={onClose} />}
    </Modal>
  );
}

function Submission({ rows, desk, onField, onClose }: Omit<SubmitDialogProps, 'isOpen'>) {
  const { say } = useWords();
  const { outcomes, isRunning, submit } = useSubmissions(desk);
  const [begun] = useState(() => new Set(rows.filter(isReady).map(({ key }) => key)));
  const ready = rows.filter(({ key }) => begun.has(key));
  const lacking = rows.filter((row) => !begun.has(row.key) && !row.closed);
  const isDone = outcomes.size > 0 && !isRunning;
  return (
    <div className={classes.form}>
      {ready.length > 0 && (
        <section>
          <h3>{say('entry.ready', { count: ready.length })}</h3>
          <ul className={classes.outcomes}>
            {ready.map((row) => (
              <OutcomeLine key={row.key} row={row} outcome={outcomes.get(row.key)} onField={onField} />
            ))}
          </ul>
        </section>
      )}
      {lacking.length > 0 && <Lacking rows={lacking} onField={onField} />}
      {ready.length + lacking.length === 0 && <p>{say('entry.nothingToSubmit')}</p>}
      <div className={classes.buttons}>
        {ready.length > 0 && !isDone && (
          <Button variant="filled" aria-disabled={isRunning} onClick={() => !isRunning && void submit(ready)}>
            {isRunning ? say('states.sending') : say('entry.submitCount', { count: ready.length })}
          </Button>
        )}
        <Button onClick={onClose}>{isDone ? say('states.close') : say('states.cancel')}</Button>
      </div>
    </div>
  );
}

/** Values one by one, a few at a time: each is submitted or refused for itself. */
function useSubmissions(desk: EntryDesk) {
  const { say } = useWords();
  const announce = useAnnounce();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const submit = async (rows: readonly EntryRow[]): Promise<void> => {
    setRunning(true);
    // What is still on its way is saved first, so that what is submitted is what is seen.
    await desk.autosave.sendAll();
    const ended = await eachOf(
      rows,
      ({ key }) => key,
      async ({ key }) => {
        desk.took(key, await submitActual(desk.latest(key)));
      },
    );
    setOutcomes(ended);
    setRunning(false);
    const done = [...ended.values()].filter(({ kind }) => kind === 'done').length;
    announce(say('entry.submitted', { done, refused: ended.size - done }));
  };
  return { outcomes, isRunning, submit };
}

interface LineProps {
  readonly row: EntryRow;
  readonly outcome: Outcome | undefined;
  readonly onField: SubmitDialogProps['onField'];
}

function OutcomeLine({ row, outcome, onField }: LineProps) {
  const { say } = useWords();
  const valueText = useValueText();
  const fieldName = useFieldName();
  return (
    <li data-outcome={outcome?.kind}>
      <span>
        <bdi className={classes.code}>{row.cell.indicator.code}</bdi>{' '}
        <bdi>{valueText(row.content, row.cell.indicator)}</bdi>
      </span>
      {outcome?.kind === 'done' && (
        <span className={classes.done}>
          <IconCheck size={14} stroke={1.75} aria-hidden /> {say('values.state-submitted')}
        </span>
      )}
      {outcome?.kind === 'refused' && (
        <span className={classes.not}>
          <IconAlertOctagon size={14} stroke={1.75} aria-hidden /> {outcome.problem?.detail ?? say('states.noAnswer')}
          {(outcome.problem?.errors ?? []).map(({ field, detail }) => (
            <button key={field} type="button" onClick={() => onField(row, contentField(field))}>
              {say('states.fieldProblem', { field: fieldName(contentField(field)), problem: detail })}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

/** All that is missing, value by value; each leads to its field. */
function Lacking({ rows, onField }: { readonly rows: readonly EntryRow[]; readonly onField: LineProps['onField'] }) {
  const { say } = useWords();
  const fieldName = useFieldName();
  const lackText = useLackText();
  return (
    <section>
      <h3>{say('entry.lacking', { count: rows.length })}</h3>
      <ul className={classes.outcomes}>
        {rows.map((row) => (
          <li key={row.key}>
            <bdi className={classes.code}>{row.cell.indicator.code}</bdi>
            <span className={classes.not}>
              {row.missing.map((problem) => (
                <button
                  key={`${problem.field} ${problem.code}`}
                  type="button"
                  onClick={() => onField(row, problem.field)}
                >
                  {say('states.fieldProblem', { field: fieldName(problem.field), problem: lackText(problem) })}
                </button>
              ))}
              {row.isOthers && (
                <button type="button" onClick={() => onField(row, 'next')}>
                  {say('entry.othersDraft', { name: row.cell.current?.author.name ?? '' })}
                </button>
              )}
              {row.save?.kind === 'conflict' && (
                <button type="button" onClick={() => onField(row, 'value')}>
                  {say('entry.save-conflict')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
