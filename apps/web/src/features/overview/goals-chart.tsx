import { countsOf, type GoalRatings, ratingsByGoalChart, summaryOfRatings, tableOfRatings } from '@resolute/charts';
import { MARKS } from '@resolute/domain';
import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import type { RolledUpResult } from '../../api/ratings';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import classes from '../../charts/charts.module.css';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import { RatingShape } from '../../ui/ratings/rating-shape';
import { titleText } from '../../ui/title-text';

interface GoalsChartProps {
  readonly goals: readonly RolledUpResult[];
  readonly plan: string;
}

/** Ratings by goal as bars with a shape and a count in each part. */
export function GoalsChart({ goals, plan }: GoalsChartProps) {
  const { say, language } = useWords();
  const manner = useChartManner();
  const bars = useMemo(
    () =>
      goals.map(
        ({ result, tally }): GoalRatings => ({
          code: result.code,
          title: titleText(result.title, language).text,
          counts: countsOf(tally),
        }),
      ),
    [goals, language],
  );
  const configuration = useMemo(
    () =>
      ratingsByGoalChart(bars, {
        ...manner,
        formatCount: (count) => manner.formatDecimal(String(count)),
      }) as ChartConfiguration,
    [bars, manner],
  );
  const { goals: count, good, rated, offTrack: off, notRated } = summaryOfRatings(bars);
  const summary = say('charts.byGoalSummary', { goals: count, good, rated, off, notRated });
  if (goals.length === 0) return null;
  return (
    <ChartFrame title={say('charts.byGoal')} summary={summary} file={`ratings-${plan}`} table={tableOfRatings(bars)}>
      <ChartCanvas name={summary} configuration={configuration} size="bars" />
      <ul className={classes.key}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <RatingShape mark={mark} /> {say(`ratings.mark-${mark}`)}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
