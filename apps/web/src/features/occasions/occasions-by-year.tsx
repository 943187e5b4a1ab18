import type { Occasion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { OccasionForm } from './occasion-form';
import classes from './occasions.module.css';
import type { OccasionFilters } from './occasions-filters';
import { useSpan } from './use-span';

interface OccasionsByYearProps {
  readonly occasions: readonly Occasion[];
  readonly filters: OccasionFilters;
  /** The one that comes next, of all. */
  readonly next: Occasion | undefined;
  readonly today: string;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

const yearOf = ({ fromDay }: Occasion): string => fromDay.slice(0, 4);

/** Meetings, a panel for each year, the latest first. */
export function OccasionsByYear(props: OccasionsByYearProps) {
  const { occasions, filters, mayChange } = props;
  const { say } = useWords();
  const columns = useColumns(props);
  const found = occasions.filter(
    (each) =>
      (filters.series === undefined || each.series === filters.series) &&
      (filters.year === undefined || yearOf(each) === filters.year),
  );
  if (found.length === 0) return <NoneFound isFiltered={occasions.length > 0} mayChange={mayChange} />;
  const years = [...new Set(found.map(yearOf))].toSorted().toReversed();
  return years.map((year) => (
    <Panel key={year} title={year} flush>
      <DataTable
        caption={say('occasions.ofYear', { year })}
        columns={columns}
        rows={found.filter((each) => yearOf(each) === year)}
        keyOf={({ id }) => id}
      />
    </Panel>
  ));
}

function NoneFound({ isFiltered, mayChange }: { readonly isFiltered: boolean; readonly mayChange: boolean }) {
  const { say } = useWords();
  if (isFiltered) return <Empty title={say('occasions.noneFound')} why={say('occasions.noneFoundWhy')} />;
  return (
    <Empty title={say('occasions.none')} why={mayChange ? say('occasions.noneWhyPlanner') : say('occasions.noneWhy')} />
  );
}

function useColumns({
  next,
  today,
  mayChange,
  onDone,
}: OccasionsByYearProps): readonly [Column<Occasion>, ...Column<Occasion>[]] {
  const { say } = useWords();
  const span = useSpan();
  const acts: Column<Occasion> = {
    key: 'acts',
    head: say('occasions.changeHead'),
    cell: (occasion) => (
      <DrawerButton
        ask={say('states.change')}
        name={say('occasions.changeOf', { code: occasion.code })}
        title={say('occasions.changeOf', { code: occasion.code })}
        onDone={onDone}
      >
        {(frame) => <OccasionForm occasion={occasion} {...frame} />}
      </DrawerButton>
    ),
  };
  const isNext = ({ id }: Occasion): boolean => id === next?.id;
  return [
    {
      key: 'meeting',
      head: say('occasions.meeting'),
      cell: (occasion) => (
        <span className={classes.meeting} data-past={occasion.toDay < today}>
          <span>
            <Translated words={occasion.title} />
            <bdi className={classes.code}>{occasion.code}</bdi>
          </span>
          {isNext(occasion) && (
            <Tag tone="info">{occasion.fromDay <= today ? say('occasions.underWay') : say('occasions.next')}</Tag>
          )}
          {occasion.isSample && <SampleTag />}
        </span>
      ),
    },
    { key: 'days', head: say('occasions.days'), cell: span },
    { key: 'place', head: say('occasions.place'), cell: ({ place }) => <Translated words={place} /> },
    { key: 'series', head: say('occasions.series'), cell: ({ series }) => <bdi>{series}</bdi> },
    {
      key: 'source',
      head: say('occasions.source'),
      cell: ({ source }) => (source === null ? '–' : <bdi className={classes.source}>{source}</bdi>),
    },
    ...(mayChange ? [acts] : []),
  ];
}
