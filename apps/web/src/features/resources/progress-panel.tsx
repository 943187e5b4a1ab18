import { type SpentAgainstProgress, spentAgainstProgress } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { planStandingsQuery, type RolledUpResult } from '../../api/ratings';
import type { ResourceRow, ResourceTable } from '../../api/resources';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { ResultAnchor } from '../../ui/result-anchor';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import classes from './resources.module.css';
import { useMoney } from './use-money';

interface ProgressPanelProps {
  readonly table: ResourceTable;
  readonly time: PointInTime;
}

interface Beside {
  readonly row: ResourceRow;
  readonly standing: RolledUpResult | undefined;
  readonly compared: SpentAgainstProgress;
}

/** What a result has cost beside how far it has come; no judgement, as a result may cost most in its last year. */
export function ProgressPanel({ table: { framework, rows }, time }: ProgressPanelProps) {
  const { say } = useWords();
  const query = useQuery(planStandingsQuery(framework.id, time));
  const columns = useColumns();
  return (
    <Panel title={say('resources.progressTitle')} note={say('resources.progressNote')} flush>
      <Loaded query={query} what={say('resources.progressTitle')}>
        {({ results }) => (
          <DataTable
            caption={say('resources.progressTitle')}
            rows={rows.map((row) => besideOf(row, results))}
            keyOf={({ row }) => row.result.id}
            columns={columns}
          />
        )}
      </Loaded>
    </Panel>
  );
}

function besideOf(row: ResourceRow, results: readonly RolledUpResult[]): Beside {
  const standing = results.find(({ result }) => result.id === row.result.id);
  const rollUp = standing?.rollUp;
  const achievement = rollUp?.kind === 'rated' ? rollUp.achievement : undefined;
  const spent = row.spent && BigInt(row.spent.amount);
  const money = { planned: BigInt(row.planned.amount), ...(spent !== null && { spent }) };
  return { row, standing, compared: spentAgainstProgress(money, achievement) };
}

function useColumns(): readonly [Column<Beside>, ...Column<Beside>[]] {
  const { say } = useWords();
  const { francs, percent, points } = useMoney();
  const { percent: achieved } = useFigures();
  return [
    { key: 'result', head: say('resources.result'), cell: ({ row }) => <ResultAnchor result={row.result} /> },
    {
      key: 'rating',
      head: say('ratings.rating'),
      cell: ({ standing }) => (standing ? <RatingChip result={standing.rollUp} /> : say('resources.noFigure')),
    },
    {
      key: 'achievement',
      head: say('ratings.achievement'),
      isNumeric: true,
      cell: ({ standing }) => {
        const rollUp = standing?.rollUp;
        const achievement = rollUp?.kind === 'rated' ? rollUp.achievement : undefined;
        return achievement === undefined ? say('resources.noFigure') : <bdi>{achieved(achievement)}</bdi>;
      },
    },
    {
      key: 'spent',
      head: say('resources.line-spent'),
      isNumeric: true,
      cell: ({ row }) => (row.spent ? <bdi>{francs(row.spent)}</bdi> : say('resources.noFigure')),
    },
    {
      key: 'share',
      head: say('resources.spentShare'),
      isNumeric: true,
      cell: ({ compared }) =>
        compared.spent === undefined ? say('resources.noFigure') : <bdi>{percent(compared.spent)}</bdi>,
    },
    {
      key: 'ahead',
      head: say('resources.ahead'),
      isNumeric: true,
      cell: ({ compared }) =>
        compared.kind === 'compared' ? (
          <bdi>{points(compared.ahead)}</bdi>
        ) : (
          <span className={classes.quiet}>{say(`resources.reason-${compared.reason}`)}</span>
        ),
    },
  ];
}
