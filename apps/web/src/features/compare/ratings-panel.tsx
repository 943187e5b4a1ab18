import type { IndicatorChange, ResultChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { type Column, DataTable } from '../../ui/table/data-table';
import { causesFor } from './causes';
import { CausesList } from './causes-list';
import classes from './compare.module.css';
import { NamedRow, SideOf } from './named-row';

interface RatingsPanelProps {
  readonly indicators: readonly IndicatorChange[];
  readonly results: readonly ResultChange[];
}

/** Ratings that are others: first those of goals and results, then of indicators. */
export function RatingsPanel({ indicators, results }: RatingsPanelProps) {
  const { say } = useWords();
  return (
    <Panel title={say('compare.ratings')} flush>
      {results.length > 0 && <ResultsTable results={results} />}
      {indicators.length > 0 && <IndicatorsTable indicators={indicators} />}
    </Panel>
  );
}

function ResultsTable({ results }: Pick<RatingsPanelProps, 'results'>) {
  const { say } = useWords();
  const columns: readonly [Column<ResultChange>, ...Column<ResultChange>[]] = [
    { key: 'name', head: say('compare.result'), cell: (row) => <NamedRow {...row} /> },
    { key: 'before', head: say('compare.before'), cell: ({ before }) => <RolledUp result={before} /> },
    { key: 'after', head: say('compare.after'), cell: ({ after }) => <RolledUp result={after} /> },
    {
      key: 'why',
      head: say('compare.why'),
      cell: ({ causes, indicators }) => (
        <CausesList causes={causes.map((cause) => ({ cause, periods: [] }))} indicators={indicators} />
      ),
    },
  ];
  return <DataTable caption={say('compare.results')} columns={columns} rows={results} keyOf={({ code }) => code} />;
}

function RolledUp({ result }: { readonly result: ResultChange['before'] }) {
  const { say } = useWords();
  const { pace } = useFigures();
  return (
    <SideOf side={result}>
      {(told) => {
        const text = pace(told);
        return (
          <>
            <RatingChip result={told} />
            <span className={classes.quiet}>
              {text !== undefined && <>{say('compare.pace', { value: text })} · </>}
              {say('compare.coverage', { rated: told.coverage.rated, counted: told.coverage.counted })}
            </span>
          </>
        );
      }}
    </SideOf>
  );
}

function IndicatorsTable({ indicators }: Pick<RatingsPanelProps, 'indicators'>) {
  const { say } = useWords();
  const rating = (side: IndicatorChange['before']) => (
    <SideOf side={side}>{({ result }) => <RatingChip result={result} />}</SideOf>
  );
  const columns: readonly [Column<IndicatorChange>, ...Column<IndicatorChange>[]] = [
    { key: 'name', head: say('compare.indicator'), cell: (row) => <NamedRow {...row} /> },
    { key: 'before', head: say('compare.before'), cell: ({ before }) => rating(before) },
    { key: 'after', head: say('compare.after'), cell: ({ after }) => rating(after) },
    { key: 'why', head: say('compare.why'), cell: (row) => <CausesList causes={causesFor(row, ['rating'])} /> },
  ];
  return (
    <DataTable caption={say('compare.indicators')} columns={columns} rows={indicators} keyOf={({ code }) => code} />
  );
}
