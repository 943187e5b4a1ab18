import { parseLocalDate } from '@resolute/domain';
import type { ResultLink, ResultName } from '../../api/results';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { usePercent } from '../../ui/use-percent';
import { EndLink } from './end-link';
import { ResultCell } from './result-cell';
import classes from './results.module.css';

interface LinksTableProps {
  readonly caption: string;
  readonly links: readonly ResultLink[];
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
  /** The result on whose page the links stand. */
  readonly of: ResultName;
}

/** Links of a result in one direction, each with its other end. */
export function LinksTable({ caption, links, mayChange, onDone, of }: LinksTableProps) {
  const { say } = useWords();
  const percent = usePercent();
  const acts: Column<ResultLink> = {
    key: 'acts',
    head: say('results.endHead'),
    cell: (link) => <EndLink link={link} of={of} onDone={onDone} />,
  };
  const columns: readonly [Column<ResultLink>, ...Column<ResultLink>[]] = [
    {
      key: 'result',
      head: say('results.result'),
      cell: ({ result, isSample }) => <ResultCell result={result} isSample={isSample} />,
    },
    {
      key: 'share',
      head: say('results.share'),
      isNumeric: true,
      cell: ({ share }) => (share === null ? '–' : <bdi>{percent(share)}</bdi>),
    },
    { key: 'period', head: say('results.period'), cell: (link) => <Period link={link} /> },
    ...(mayChange ? [acts] : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={links} keyOf={({ id }) => id} />;
}

function Period({ link: { from, until } }: { readonly link: ResultLink }) {
  const { say, day } = useWords();
  return (
    <>
      <span className={classes.line2}>{say('results.fromDay', { day: day(parseLocalDate(from)) })}</span>
      {until !== null && (
        <span className={classes.line2}>{say('results.untilDay', { day: day(parseLocalDate(until)) })}</span>
      )}
    </>
  );
}
