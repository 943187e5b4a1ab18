import { parseLocalDate } from '@resolute/domain';
import type { Occasion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { CancelForm } from './cancel-form';
import { OccasionForm } from './occasion-form';
import classes from './occasions.module.css';
import type { OccasionFilters } from './occasions-filters';
import { useSpan } from './use-span';

interface OccasionsTableProps {
  readonly occasions: readonly Occasion[];
  readonly filters: OccasionFilters;
  /** The one that comes next, of all. */
  readonly next: Occasion | undefined;
  readonly today: string;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

const yearOf = ({ fromDay }: Occasion): string => fromDay.slice(0, 4);

/** Meetings in time, the latest first, with a mark on the one that comes next. */
export function OccasionsTable(props: OccasionsTableProps) {
  const { occasions, filters, mayChange } = props;
  const { say } = useWords();
  const columns = useColumns(props);
  const found = occasions.filter(
    (each) =>
      (filters.series === undefined || each.series === filters.series) &&
      (filters.year === undefined || yearOf(each) === filters.year),
  );
  if (found.length === 0) return <NoneFound isFiltered={occasions.length > 0} mayChange={mayChange} />;
  return <DataTable caption={say('frame.occasions')} columns={columns} rows={found} keyOf={({ id }) => id} />;
}

function NoneFound({ isFiltered, mayChange }: { readonly isFiltered: boolean; readonly mayChange: boolean }) {
  const { say } = useWords();
  if (isFiltered) return <Empty title={say('occasions.noneFound')} why={say('occasions.noneFoundWhy')} />;
  return (
    <Empty title={say('occasions.none')} why={mayChange ? say('occasions.noneWhyPlanner') : say('occasions.noneWhy')} />
  );
}

function Acts({ occasion, onDone }: { readonly occasion: Occasion; readonly onDone: (sentence: string) => void }) {
  const { say } = useWords();
  const { code } = occasion;
  const change = say('occasions.changeOf', { code });
  const cancel = say('occasions.cancelOf', { code });
  return (
    <span className={classes.acts}>
      <DrawerButton ask={say('states.change')} name={change} title={change} onDone={onDone}>
        {(frame) => <OccasionForm occasion={occasion} {...frame} />}
      </DrawerButton>
      {!occasion.cancelledAt && (
        <DrawerButton ask={say('occasions.cancelAsk')} name={cancel} title={cancel} onDone={onDone}>
          {(frame) => <CancelForm occasion={occasion} {...frame} />}
        </DrawerButton>
      )}
    </span>
  );
}

function Cancelled({ occasion: { cancelledAt, cancellationReason } }: { readonly occasion: Occasion }) {
  const { say } = useWords();
  if (!cancelledAt) return null;
  return (
    <>
      <Tag tone="warning">{say('occasions.cancelled')}</Tag>
      <bdi className={classes.reason}>{cancellationReason}</bdi>
    </>
  );
}

/** By when its documents are due, and before that to those who translate them. */
function Due({ occasion: { submissionDay, translationDay } }: { readonly occasion: Occasion }) {
  const { say, day } = useWords();
  if (submissionDay === null && translationDay === null) return <span className={classes.whole}>–</span>;
  return (
    <span className={classes.whole}>
      {submissionDay !== null && day(parseLocalDate(submissionDay))}
      {translationDay !== null && (
        <span className={classes.code}>
          {say('occasions.translationBy', { day: day(parseLocalDate(translationDay)) })}
        </span>
      )}
    </span>
  );
}

function useColumns({
  next,
  today,
  mayChange,
  onDone,
}: OccasionsTableProps): readonly [Column<Occasion>, ...Column<Occasion>[]] {
  const { say } = useWords();
  const span = useSpan();
  const acts: Column<Occasion> = {
    key: 'acts',
    head: say('occasions.changeHead'),
    cell: (occasion) => <Acts occasion={occasion} onDone={onDone} />,
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
          <Cancelled occasion={occasion} />
        </span>
      ),
    },
    {
      key: 'days',
      head: say('occasions.days'),
      cell: (occasion) => <span className={classes.whole}>{span(occasion)}</span>,
    },
    {
      key: 'due',
      head: say('occasions.submissionDay'),
      cell: (occasion) => <Due occasion={occasion} />,
    },
    {
      key: 'place',
      head: say('occasions.place'),
      cell: ({ place }) => (
        <span className={classes.place}>
          <Translated words={place} />
        </span>
      ),
    },
    {
      key: 'series',
      head: say('occasions.series'),
      cell: ({ series }) => <bdi className={classes.whole}>{series}</bdi>,
    },
    {
      key: 'source',
      head: say('occasions.source'),
      cell: ({ source }) => (source === null ? '–' : <bdi className={classes.source}>{source}</bdi>),
    },
    ...(mayChange ? [acts] : []),
  ];
}
