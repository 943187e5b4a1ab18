import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { acceptActual, verifyActual } from '../../api/actuals';
import type { InboxEntry, InboxTask } from '../../api/inbox';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Empty } from '../../ui/states/empty';
import { EntryDetails } from './entry-details';
import { EntryLine } from './entry-line';
import classes from './inbox.module.css';
import { SendBack } from './send-back';
import { useDecisions } from './use-decisions';

interface TaskListProps {
  readonly task: InboxTask;
  readonly entries: readonly InboxEntry[];
}

interface CountedTaskProps extends TaskListProps {
  /** Of all of them, where `entries` are only the first. */
  readonly count: number;
  /** Before some of them are decided on. */
  readonly onDecide: () => void;
}

/** Values that wait for the same thing, by unit; several are decided on at once, each for itself. */
export function TaskList({ task, entries, count, onDecide }: CountedTaskProps) {
  const { say } = useWords();
  const [change, saidDone] = useChange();
  const decisions = useDecisions({ onDecide, saidDone });
  return (
    <>
      <ChangeNotice change={change} />
      {count > entries.length && (
        <p className={classes.rest}>{say('inbox.firstOf', { shown: entries.length, count })}</p>
      )}
      {entries.length === 0 ? (
        <Empty title={say('inbox.none')} why={say(`inbox.none-${task}`)} />
      ) : (
        <Waiting task={task} entries={entries} decisions={decisions} />
      )}
    </>
  );
}

type Decisions = ReturnType<typeof useDecisions>;

interface WaitingProps extends TaskListProps {
  readonly decisions: Decisions;
}

function Waiting({ task, entries, decisions }: WaitingProps) {
  const { say } = useWords();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [shownId, setShownId] = useState<string>();
  const shown = entries.find(({ actual }) => actual.id === shownId) ?? entries[0];
  const isDecision = task === 'verify' || task === 'accept';
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  return (
    <div className={classes.desk}>
      <section aria-label={say(`inbox.task-${task}`)} className={classes.list}>
        {isDecision && (
          <SelectionBar
            task={task}
            entries={entries}
            selected={selected}
            onSelect={setSelected}
            decisions={decisions}
          />
        )}
        <Groups
          entries={entries}
          line={(entry) => (
            <EntryLine
              key={entry.actual.id}
              entry={entry}
              isCurrent={entry.actual.id === shown?.actual.id}
              isSelected={selected.has(entry.actual.id)}
              onToggle={isDecision ? () => toggle(entry.actual.id) : undefined}
              onShow={() => setShownId(entry.actual.id)}
              outcome={decisions.outcomes.get(entry.actual.id)}
            />
          )}
        />
      </section>
      {shown && (
        <EntryDetails
          key={shown.actual.id}
          entry={shown}
          acts={
            isDecision && (
              <Acts task={task} entries={[shown]} decisions={decisions} label={say(`inbox.doOne-${task}`)} />
            )
          }
        />
      )}
    </div>
  );
}

type Decided = 'verify' | 'accept';

interface ActsProps {
  readonly task: Decided;
  readonly entries: readonly InboxEntry[];
  readonly decisions: Decisions;
  readonly label: string;
  readonly onDone?: () => void;
}

/** What can be done with one value or with several. */
function Acts({ task, entries, decisions: { isRunning, decide }, label, onDone }: ActsProps) {
  const { say } = useWords();
  const act = task === 'accept' ? acceptActual : verifyActual;
  const go = async (): Promise<void> => {
    await decide(entries, (each) => act(each.actual), task === 'accept' ? 'accepted' : 'verified');
    onDone?.();
  };
  return (
    <>
      <SendBack
        entries={entries}
        onSend={(reasons, send) => decide(entries, (each) => send(each, reasons), 'sent-back')}
        onDone={onDone}
      />
      <Button variant="filled" aria-disabled={isRunning} onClick={() => !isRunning && void go()}>
        {isRunning ? say('states.sending') : label}
      </Button>
    </>
  );
}

interface SelectionBarProps extends WaitingProps {
  readonly task: Decided;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

function SelectionBar({ task, entries, selected, onSelect, decisions }: SelectionBarProps) {
  const { say } = useWords();
  const chosen = entries.filter(({ actual }) => selected.has(actual.id));
  const all = chosen.length === entries.length;
  return (
    <div className={classes.bar}>
      <Checkbox
        size="xs"
        label={say('inbox.selected', { count: chosen.length })}
        checked={all}
        indeterminate={chosen.length > 0 && !all}
        onChange={({ currentTarget: { checked } }) =>
          onSelect(new Set(checked ? entries.map(({ actual }) => actual.id) : []))
        }
      />
      {chosen.length > 0 && (
        <Acts
          task={task}
          entries={chosen}
          decisions={decisions}
          label={say(`inbox.do-${task}`, { count: chosen.length })}
          onDone={() => onSelect(new Set())}
        />
      )}
    </div>
  );
}

interface GroupsProps {
  readonly entries: readonly InboxEntry[];
  readonly line: (entry: InboxEntry) => React.ReactNode;
}

/** By the unit that reports. */
function Groups({ entries, line }: GroupsProps) {
  const { say } = useWords();
  const groups = useMemo(() => {
    const units = new Map<string, InboxEntry[]>();
    for (const entry of entries)
      units.set(entry.actual.part.unit.code, [...(units.get(entry.actual.part.unit.code) ?? []), entry]);
    return [...units];
  }, [entries]);
  return groups.map(([code, group]) => (
    <section key={code} aria-label={code}>
      <h2 className={classes.unit}>
        <bdi>{code}</bdi> <small>{say('inbox.count', { count: group.length })}</small>
      </h2>
      <ul className={classes.entries}>{group.map(line)}</ul>
    </section>
  ));
}
