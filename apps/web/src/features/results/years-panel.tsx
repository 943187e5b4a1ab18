import { yearsOf } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type Plan, plansQuery } from '../../api/plans';
import type { ResultEdition, ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { ResultAnchor } from '../../ui/result-anchor';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import classes from './results.module.css';
import { YearCell } from './year-cell';

interface YearsPanelProps {
  readonly result: ResultThread;
  readonly mayChange: boolean;
  readonly isPastShown: boolean;
  readonly onDone: (sentence: string) => void;
}

/** What each edition of a rolling plan plans for this result, year by year. Strategic plans do not plan by year. */
export function YearsPanel({ result, mayChange, isPastShown, onDone }: YearsPanelProps) {
  const { say } = useWords();
  const { data: plans = [] } = useQuery(plansQuery);
  if (result.framework.kind !== 'operational-plan') return null;
  const planOf = ({ framework: { id } }: ResultEdition): Plan | undefined => plans.find((each) => each.id === id);
  const years = new Set(
    result.editions.flatMap((edition) => {
      const plan = planOf(edition);
      return [...(plan ? yearsOf(plan) : []), ...edition.years.map(({ year }) => year)];
    }),
  );
  const columns: readonly [Column<ResultEdition>, ...Column<ResultEdition>[]] = [
    { key: 'edition', head: say('results.edition'), cell: (edition) => <EditionName edition={edition} of={result} /> },
    ...[...years]
      .toSorted((a, b) => a - b)
      .map((year) => ({
        key: String(year),
        head: String(year),
        cell: (edition: ResultEdition) => (
          <YearCell edition={edition} plan={planOf(edition)} year={year} mayChange={mayChange} onDone={onDone} />
        ),
      })),
  ];
  const title = say('results.years');
  return (
    <Panel title={title} note={isPastShown ? say('results.yearsNotePast') : say('results.yearsNote')} flush>
      <DataTable caption={title} columns={columns} rows={result.editions} keyOf={({ resultId }) => resultId} />
    </Panel>
  );
}

function EditionName({ edition, of }: { readonly edition: ResultEdition; readonly of: ResultThread }) {
  const { say } = useWords();
  const { resultId, framework, frozenAt } = edition;
  return (
    <span className={classes.edition}>
      {resultId === of.id ? (
        <strong>
          <bdi>{framework.code}</bdi>
        </strong>
      ) : (
        <ResultAnchor result={{ id: resultId, code: framework.code, title: framework.title }} isShort />
      )}{' '}
      {frozenAt !== null && <Tag>{say('results.frozenTag')}</Tag>}
    </span>
  );
}
