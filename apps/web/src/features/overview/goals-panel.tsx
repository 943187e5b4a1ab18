import { Link } from '@tanstack/react-router';
import type { RolledUpResult } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { ResultAnchor } from '../../ui/result-anchor';
import { Empty } from '../../ui/states/empty';
import { GoalMarks } from './goal-marks';
import classes from './overview.module.css';

interface GoalsPanelProps {
  readonly goals: readonly RolledUpResult[];
  readonly time: PointInTime;
}

/** A card for each goal: its rating, what it is made of, and how far and how fast it came. */
export function GoalsPanel({ goals, time }: GoalsPanelProps) {
  const { say } = useWords();
  if (goals.length === 0) return <Empty title={say('ratings.noParts')} why={say('ratings.noPartsWhy')} />;
  return (
    <section aria-label={say('ratings.goals')}>
      <h2 className={classes.heading}>{say('ratings.goals')}</h2>
      <ul className={classes.cards}>
        {goals.map((goal) => (
          <li key={goal.result.id} className={classes.card}>
            <GoalCard goal={goal} time={time} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalCard({
  goal: { result, rollUp, tally },
  time,
}: {
  readonly goal: RolledUpResult;
  readonly time: PointInTime;
}) {
  const { say } = useWords();
  return (
    <>
      <h3 className={classes.cardTitle}>
        <ResultAnchor result={result} />
      </h3>
      <p className={classes.cardLine}>
        <RatingChip result={rollUp} />
        <span className={classes.quiet}>{say('ratings.partsRated', { ...rollUp.coverage })}</span>
      </p>
      <GoalMarks tally={tally} />
      <GoalFigures result={result} rollUp={rollUp} time={time} />
      {rollUp.kind === 'rated' && rollUp.heldByCritical && (
        <p className={classes.quiet}>{say('ratings.heldByCritical')}</p>
      )}
      <Link to="/ratings" search={{ under: result.id, ...time } as never} className={classes.more}>
        {say('ratings.indicatorsCount', { count: tally.total })}
      </Link>
    </>
  );
}

function GoalFigures({
  result,
  rollUp,
  time,
}: Pick<RolledUpResult, 'result' | 'rollUp'> & { readonly time: PointInTime }) {
  const { say } = useWords();
  const { pace, percent } = useFigures();
  const of = { kind: 'result', id: result.id } as const;
  const figures = [
    { name: say('ratings.symbol-q'), value: pace(rollUp) },
    {
      name: say('ratings.achievement'),
      value: rollUp.kind === 'rated' && rollUp.achievement !== undefined ? percent(rollUp.achievement) : undefined,
    },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ExplainedFigure of={of} time={time} name={`${name}, ${result.code}`}>
              <bdi>{value ?? '–'}</bdi>
            </ExplainedFigure>
          </dd>
        </div>
      ))}
    </dl>
  );
}
