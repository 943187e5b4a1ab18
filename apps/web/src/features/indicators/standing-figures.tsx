import type { IndicatorExplanation } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { Flags } from '../../ui/ratings/flags';
import { RatingChip } from '../../ui/ratings/rating-chip';
import { useFigures } from '../../ui/ratings/use-figures';
import { Translated } from '../../ui/translated';
import classes from './standing.module.css';

interface StandingFiguresProps {
  readonly explanation: IndicatorExplanation;
  readonly time: PointInTime;
}

/** The rating with its flags in words, and the figures that it follows from; each opens how it came about. */
export function StandingFigures({ explanation, time }: StandingFiguresProps) {
  const { say } = useWords();
  const { indicator, result } = explanation;
  const figures = useStanding(explanation);
  return (
    <section className={classes.standing} aria-label={say('ratings.rating')}>
      <div className={classes.rating}>
        <ExplainedFigure
          of={{ kind: 'indicator', id: indicator.id }}
          time={time}
          name={`${say('ratings.rating')}, ${indicator.code}`}
        >
          <RatingChip result={result} />
        </ExplainedFigure>
        <Flags result={result} />
      </div>
      {figures.length > 0 && (
        <dl className={classes.figures}>
          {figures.map(({ name, text, isMeasured }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <ExplainedFigure
                  of={{ kind: 'indicator', id: indicator.id }}
                  time={time}
                  name={`${name}, ${indicator.code}`}
                >
                  <bdi>{text}</bdi>
                </ExplainedFigure>{' '}
                {isMeasured && (
                  <span className={classes.measure}>
                    <Translated words={indicator.measure} />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface Standing {
  readonly name: string;
  readonly text: string;
  readonly isMeasured: boolean;
}

function useStanding({ result, periods }: IndicatorExplanation): Standing[] {
  const { say } = useWords();
  const { short, percent, pace } = useFigures();
  if (result.kind === 'not-rated') return [];
  const isEstimate = periods.find(({ period }) => period.id === result.periodId)?.isEstimate ?? false;
  const figure = (name: string, text: string | undefined, isMeasured: boolean): Standing[] =>
    text === undefined ? [] : [{ name, text, isMeasured }];
  const printed = (decimal: string | undefined, print: (text: string) => string, mark = ''): string | undefined =>
    decimal === undefined ? undefined : mark + print(decimal);
  return [
    ...figure(say('ratings.symbol-A'), printed(result.actual, short, isEstimate ? '~' : ''), true),
    ...figure(say('ratings.symbol-X'), printed(result.expected, short), true),
    ...figure(say('ratings.symbol-p'), printed(result.progress, percent), false),
    ...figure(say('ratings.symbol-q'), pace(result), false),
    ...figure(say('ratings.symbol-s'), printed(result.shortfall, percent), false),
  ];
}
