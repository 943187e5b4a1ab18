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

/** Values that wait for the same thing, by unit; several are decided on at once, each for itself. */
export function TaskList({ task, entries }: TaskListProps) {
  const { say } = useWords();
  const [change, saidDone] = useChange();
  const { outcomes, isRunning, decide } = useDecisions(saidDone);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [shownId, setShownId] = useState<string>();
  const chosen = entries.filter(({ actual }) => selected.has(actual.id));
  const shown = entries.find(({ actual }) => actual.id === shownId) ?? entries[0];
  const isDecision = task === 'verify' || task === 'accept';
  if (entries.length === 0)
    return (
      <>
        <ChangeNotice change={change} />
        <Empty title={say('inbox.none')} why={say(`inbox.none-${task}`)} />
      </>
    );
  const act = task === 'accept' ? acceptActual : verifyActual;
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const onDecide = async (them: readonly InboxEntry[]): Promise<void> => {
    await decide(them, (each) => act(each.actual), task === 'accept' ? 'accepted' : 'verified');
    setSelected(new Set());
  };
  return (
    <>
      <ChangeNotice change={change} />
      <div className={classes.desk}>
        <section aria-label={say(`inbox.task-${task}`)} className={classes.list}>
          {isDecision && (
            <div className={classes.bar}>
              <Checkbox
                size="xs"
                label={say('inbox.selected', { count: chosen.length })}
                checked={chosen.length === entries.length}
                indeterminate={chosen.length > 0 && chosen.length < entries.length}
                onChange={({ currentTarget: { checked } }) =>
                  setSelected(new Set(checked ? entries.map(({ actual }) => actual.id) : []))
                }
              />
              {chosen.length > 0 && (
                <>
                  <SendBack
                    entries={chosen}
                    onSend={async (reasonsOf, send) => {
                      await decide(chosen, (each) => send(each, reasonsOf), 'sent-back');
                      setSelected(new Set());
                    }}
                  />
                  <Button
                    variant="filled"
                    aria-disabled={isRunning}
                    onClick={() => !isRunning && void onDecide(chosen)}
                  >
                    {isRunning ? say('states.sending') : say(`inbox.do-${task}`, { count: chosen.length })}
                  </Button>
                </>
              )}
            </div>
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
                outcome={outcomes.get(entry.actual.id)}
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
                <>
                  <SendBack
                    entries={[shown]}
                    onSend={(reasonsOf, send) => decide([shown], (each) => send(each, reasonsOf), 'sent-back')}
                  />
                  <Button
                    variant="filled"
                    aria-disabled={isRunning}
                    onClick={() => !isRunning && void onDecide([shown])}
                  >
                    {say(`inbox.doOne-${task}`)}
                  </Button>
                </>
              )
            }
          />
        )}
      </div>
    </>
  );
}

interface GroupsProps {
  readonly entries: readonly InboxEntry[];
  readonly line: (entry: InboxEntry) => React.ReactNode;
}

/** By the unit that reports. */
function Groups({ entries, line }: GroupsProps) {
  const groups = useMemo(() => {
    const units = new Map<string, InboxEntry[]>();
    for (const entry of entries)
      units.set(entry.actual.part.unit.code, [...(units.get(entry.actual.part.unit.code) ?? []), entry]);
    return [...units];
  }, [entries]);
  return groups.map(([code, group]) => (
    <section key={code} aria-label={code}>
      <h2 className={classes.unit}>
        <bdi>{code}</bdi> <small>{group.length}</small>
      </h2>
      <ul className={classes.entries}>{group.map(line)}</ul>
    </section>
  ));
}
