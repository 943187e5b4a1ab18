import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { RetryRun } from './retry-run';
import { nextStepOf, standingOf } from './run-standing';
import { RunState } from './run-state';
import classes from './runs.module.css';
import { useRunNames } from './use-run-names';

interface RunsTableProps {
  readonly caption: string;
  readonly runs: readonly Run[];
  readonly mayAsk: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Runs as rows: of which report, for which meeting, when, how far, and who takes the next step. */
export function RunsTable({ caption, runs, ...rest }: RunsTableProps) {
  const columns = useColumns(rest);
  return <DataTable caption={caption} columns={columns} rows={runs} keyOf={({ id }) => id} />;
}

function useColumns({
  mayAsk,
  onDone,
}: Omit<RunsTableProps, 'caption' | 'runs'>): readonly [Column<Run>, ...Column<Run>[]] {
  const { say, moment } = useWords();
  const { endOf, span } = useRunNames();
  return [
    { key: 'report', head: say('runs.report'), cell: (run) => <RunLink run={run} /> },
    {
      key: 'meeting',
      head: say('runs.meeting'),
      cell: ({ occasion }) => (
        <>
          <Translated words={occasion.title} />
          <span className={classes.quiet}>{span(occasion)}</span>
        </>
      ),
    },
    {
      key: 'documents',
      head: say('runs.documentsDue'),
      cell: ({ occasion: { submissionDay } }) => (submissionDay === null ? '–' : endOf(submissionDay)),
    },
    {
      key: 'due',
      head: say('runs.due'),
      cell: ({ dueOn, startedAt, cutOff }) =>
        dueOn === null ? say('runs.askedFor', { at: moment(startedAt ?? cutOff) }) : endOf(dueOn),
    },
    { key: 'state', head: say('runs.state'), cell: (run) => <RunState run={run} /> },
    {
      key: 'next',
      head: say('runs.next'),
      cell: (run) =>
        mayAsk && standingOf(run) === 'given-up' ? (
          <RetryRun run={run} onDone={onDone} />
        ) : (
          say(`runs.next-${nextStepOf(run)}`)
        ),
    },
  ];
}

function RunLink({ run: { id, definition } }: { readonly run: Run }) {
  return (
    <>
      <Anchor
        className={classes.name}
        renderRoot={(props) => <Link {...props} to="/runs/$runId" params={{ runId: id }} />}
      >
        <Translated words={definition.title} />
      </Anchor>
      <span className={classes.quiet}>
        <bdi>{definition.code}</bdi>
      </span>
    </>
  );
}
