import type { BreakdownChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import { type Column, DataTable } from '../../ui/table/data-table';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import { usePeriodName } from '../../ui/values/use-period-name';
import { CausesList } from './causes-list';
import classes from './compare.module.css';
import { NamedRow, SideOf } from './named-row';

type Part = BreakdownChange['parts'][number];

/** What the latest value of an indicator consists of, by unit and by category. */
export function PartsPanel({ breakdown }: { readonly breakdown: BreakdownChange }) {
  const { say, language } = useWords();
  const { exact } = useFigures();
  const periodName = usePeriodName();
  const title = say('compare.partsOf', { title: titleText(breakdown.title, language).text });
  const value = (side: Part['before']) => (
    <SideOf side={side} absent={say('compare.noValue')}>
      {(told) => `${told.isEstimate ? '~' : ''}${exact(told.value)}`}
    </SideOf>
  );
  const head = (side: 'before' | 'after'): string =>
    say('compare.valueOf', { value: say(`compare.${side}`), period: periodName(breakdown.periods[side]) });
  const columns: readonly [Column<Part>, ...Column<Part>[]] = [
    { key: 'name', head: say('compare.part'), cell: (part) => <PartName part={part} /> },
    { key: 'before', head: head('before'), isNumeric: true, cell: ({ before }) => value(before) },
    { key: 'after', head: head('after'), isNumeric: true, cell: ({ after }) => value(after) },
    { key: 'why', head: say('compare.why'), cell: ({ cause }) => <CausesList causes={[{ cause, periods: [] }]} /> },
  ];
  return (
    <Panel title={title} note={<NamedRow {...breakdown} />} flush>
      <DataTable caption={title} columns={columns} rows={breakdown.parts} keyOf={keyOf} />
    </Panel>
  );
}

const keyOf = ({ name, code, dimension }: Part): string => JSON.stringify([dimension, code, name]);

function PartName({ part: { name, code, dimension } }: { readonly part: Part }) {
  return (
    <>
      <Translated words={name} />
      <span className={classes.quiet}>{dimension ? <Translated words={dimension} /> : <bdi>{code}</bdi>}</span>
    </>
  );
}
