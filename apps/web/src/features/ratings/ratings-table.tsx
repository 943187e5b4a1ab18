import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RatedIndicator } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import classes from './ratings-page.module.css';

interface RatingsTableProps {
  readonly ratings: readonly RatedIndicator[];
  readonly time: PointInTime;
}

/** Ratings as rows; each figure opens how it came about. */
export function RatingsTable({ ratings, time }: RatingsTableProps) {
  const { say } = useWords();
  const columns = useColumns(time);
  return <DataTable caption={say('ratings.list')} columns={columns} rows={ratings} keyOf={({ id }) => id} />;
}

function useColumns(time: PointInTime): readonly [Column<RatedIndicator>, ...Column<RatedIndicator>[]] {
  const { say } = useWords();
  const { short, percent, pace } = useFigures();
  const figure = (key: string, head: string, textOf: (rating: RatedIndicator) => string | undefined) => ({
    key,
    head,
    isNumeric: true,
    cell: (rating: RatedIndicator) => {
      const text = textOf(rating);
      if (text === undefined) return '–';
      return (
        <ExplainedFigure of={{ kind: 'indicator', id: rating.id }} time={time} name={`${head}, ${rating.code}`}>
          <bdi>{text}</bdi>
        </ExplainedFigure>
      );
    },
  });
  const rated = ({ result }: RatedIndicator) => (result.kind === 'rated' ? result : undefined);
  return [
    { key: 'indicator', head: say('ratings.indicator'), cell: (rating) => <Name rating={rating} time={time} /> },
    {
      key: 'rating',
      head: say('ratings.rating'),
      cell: ({ id, code, result }) => (
        <ExplainedFigure of={{ kind: 'indicator', id }} time={time} name={`${say('ratings.rating')}, ${code}`}>
          <RatingChip result={result} />
        </ExplainedFigure>
      ),
    },
    figure('actual', say('ratings.symbol-A'), (each) => mapped(rated(each)?.actual, short)),
    figure('expected', say('ratings.symbol-X'), (each) => mapped(rated(each)?.expected, short)),
    figure('progress', say('ratings.symbol-p'), (each) => mapped(rated(each)?.progress, percent)),
    figure('pace', say('ratings.symbol-q'), ({ result }) => pace(result)),
    { key: 'unit', head: say('ratings.unit'), cell: ({ unit }) => <bdi>{unit.code}</bdi> },
  ];
}

const mapped = (decimal: string | undefined, print: (decimal: string) => string): string | undefined =>
  decimal === undefined ? undefined : print(decimal);

function Name({
  rating: { id, code, title, isSample },
  time,
}: {
  readonly rating: RatedIndicator;
  readonly time: PointInTime;
}) {
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
