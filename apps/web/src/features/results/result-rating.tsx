import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isProblem } from '../../api/problem';
import { type ExplainedRollUpPart, type ResultExplanation, resultExplanationQuery } from '../../api/ratings';
import type { PointInTime, ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { Panel } from '../../ui/panel';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { ResultAnchor } from '../../ui/result-anchor';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import classes from './results.module.css';

interface ResultRatingProps {
  readonly result: Pick<ResultThread, 'id' | 'code'>;
  readonly time: PointInTime;
}

/** What a result is rated, and its parts with theirs. */
export function ResultRating({ result: { id, code }, time }: ResultRatingProps) {
  const { say } = useWords();
  const query = useQuery(resultExplanationQuery(id, time));
  if (query.data === undefined && isProblem(query.error, 'row/not-found')) {
    return (
      <Panel title={say('ratings.rating')}>
        <Empty title={say('ratings.notFound')} why={say('ratings.notFoundWhy')} />
      </Panel>
    );
  }
  return (
    <Loaded query={query} what={say('ratings.rating')}>
      {(explanation) => (
        <Panel
          title={say('ratings.rating')}
          note={<Standing explanation={explanation} code={code} time={time} />}
          flush
        >
          <Parts parts={explanation.parts} time={time} />
        </Panel>
      )}
    </Loaded>
  );
}

interface StandingProps {
  readonly explanation: ResultExplanation;
  readonly code: string;
  readonly time: PointInTime;
}

function Standing({ explanation: { result, rollUp }, code, time }: StandingProps) {
  const { say } = useWords();
  const { pace, percent } = useFigures();
  const of = { kind: 'result', id: result.id } as const;
  const figure = (name: string, text: string | undefined) =>
    text !== undefined && (
      <span>
        {name}{' '}
        <ExplainedFigure of={of} time={time} name={`${name}, ${code}`}>
          <bdi>{text}</bdi>
        </ExplainedFigure>
      </span>
    );
  return (
    <span className={classes.inline}>
      <ExplainedFigure of={of} time={time} name={`${say('ratings.rating')}, ${code}`}>
        <RatingChip result={rollUp} />
      </ExplainedFigure>
      <span>{say('ratings.partsRated', { ...rollUp.coverage })}</span>
      {figure(say('ratings.symbol-q'), pace(rollUp))}
      {rollUp.kind === 'rated' &&
        figure(say('ratings.achievement'), rollUp.achievement === undefined ? undefined : percent(rollUp.achievement))}
      {rollUp.kind === 'rated' && rollUp.heldByCritical && <span>{say('ratings.heldByCritical')}</span>}
    </span>
  );
}

function Parts({ parts, time }: { readonly parts: readonly ExplainedRollUpPart[]; readonly time: PointInTime }) {
  const { say } = useWords();
  const columns = useColumns(time);
  if (parts.length === 0) return <Empty title={say('ratings.noParts')} why={say('ratings.noPartsWhy')} />;
  return <DataTable caption={say('ratings.parts')} columns={columns} rows={parts} keyOf={({ id }) => id} />;
}

function useColumns(time: PointInTime): readonly [Column<ExplainedRollUpPart>, ...Column<ExplainedRollUpPart>[]] {
  const { say } = useWords();
  const { pace, exact } = useFigures();
  return [
    {
      key: 'part',
      head: say('ratings.parts'),
      cell: (part) =>
        part.kind === 'result' ? <ResultAnchor result={part} /> : <IndicatorAnchor part={part} time={time} />,
    },
    { key: 'rating', head: say('ratings.rating'), cell: ({ result }) => <RatingChip result={result} /> },
    {
      key: 'pace',
      head: say('ratings.symbol-q'),
      isNumeric: true,
      cell: ({ kind, id, code, result }) => {
        const text = pace(result);
        if (text === undefined) return '–';
        return (
          <ExplainedFigure of={{ kind, id }} time={time} name={`${say('ratings.symbol-q')}, ${code}`}>
            <bdi>{text}</bdi>
          </ExplainedFigure>
        );
      },
    },
    {
      key: 'weight',
      head: say('ratings.weight'),
      isNumeric: true,
      cell: ({ weight, share }) => {
        const text = weight ?? share;
        return text === undefined ? '–' : <bdi>{exact(text)}</bdi>;
      },
    },
  ];
}

const IndicatorAnchor = ({
  part: { id, code, title },
  time,
}: {
  readonly part: ExplainedRollUpPart;
  readonly time: PointInTime;
}) => (
  <Anchor
    renderRoot={(props) => (
      <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: id }} search={time as never} />
    )}
  >
    <bdi>{code}</bdi> <Translated words={title} />
  </Anchor>
);
