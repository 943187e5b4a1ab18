import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { IndicatorLine } from '../../api/indicators';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { ResultAnchor } from '../../ui/result-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import classes from './indicators.module.css';
import { useAddress } from './use-address';
import { useHowOften } from './use-how-often';

interface IndicatorsTableProps {
  readonly found: { readonly items: readonly IndicatorLine[]; readonly total: number };
  readonly query: Parameters<typeof MoreRows>[0]['query'];
  /** When something was looked for. */
  readonly onClear?: () => void;
}

/** Indicators as rows; the server searches and counts. */
export function IndicatorsTable({ found: { items, total }, query, onClear }: IndicatorsTableProps) {
  const { say } = useWords();
  const columns = useColumns();
  const title = say('indicators.title');
  const note =
    items.length < total
      ? say('results.rowsOf', { shown: items.length, count: total })
      : say('results.rows', { count: total });
  if (total === 0) return <NoneFound title={title} {...(onClear && { onClear })} />;
  return (
    <Panel title={title} note={note} flush>
      <DataTable caption={title} columns={columns} rows={items} keyOf={({ id }) => id} />
      <MoreRows query={query} />
    </Panel>
  );
}

function NoneFound({ title, onClear }: { readonly title: string; readonly onClear?: () => void }) {
  const { say } = useWords();
  return (
    <Panel title={title}>
      {onClear ? (
        <Empty
          title={say('indicators.noneFound')}
          why={say('indicators.noneFoundWhy')}
          action={<Button onClick={onClear}>{say('results.clear')}</Button>}
        />
      ) : (
        <Empty title={say('indicators.none')} why={say('indicators.noneWhy')} />
      )}
    </Panel>
  );
}

function useColumns(): readonly [Column<IndicatorLine>, ...Column<IndicatorLine>[]] {
  const { say } = useWords();
  const howOften = useHowOften();
  return [
    { key: 'indicator', head: say('indicators.indicator'), cell: (line) => <Name line={line} /> },
    {
      key: 'kind',
      head: say('indicators.kind'),
      cell: ({ kind }) => <span className={classes.whole}>{say(`indicators.kind-${kind}`)}</span>,
    },
    { key: 'often', head: say('indicators.howOften'), cell: howOften },
    {
      key: 'measure',
      head: say('indicators.measure'),
      cell: ({ measure }) => (
        <span className={classes.whole}>
          <Translated words={measure} />
        </span>
      ),
    },
    {
      key: 'unit',
      head: say('indicators.unit'),
      cell: ({ unit }) => <bdi className={classes.oneLine}>{unit.code}</bdi>,
    },
    {
      key: 'parts',
      head: say('indicators.parts'),
      cell: ({ parts }) => <span className={classes.oneLine}>{say('indicators.partsCount', { count: parts })}</span>,
    },
    { key: 'measures', head: say('indicators.measures'), cell: (line) => <Measures line={line} /> },
  ];
}

function Name({ line: { id, code, title, isSample } }: { readonly line: IndicatorLine }) {
  const [{ time }] = useAddress();
  return (
    <>
      <Anchor
        renderRoot={(props) => (
          <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: id }} search={time as never} />
        )}
      >
        <bdi className={classes.code}>{code}</bdi> <Translated words={title} />
      </Anchor>{' '}
      {isSample && <SampleTag />}
    </>
  );
}

function Measures({ line: { measures } }: { readonly line: IndicatorLine }) {
  if (measures.length === 0) return '–';
  return (
    <ul className={classes.tags}>
      {measures.map(({ id, result }) => (
        <li key={id}>
          <ResultAnchor result={result} isShort />
        </li>
      ))}
    </ul>
  );
}
