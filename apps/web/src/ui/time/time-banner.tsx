import { Button } from '@mantine/core';
import { isUtcMoment, parseLocalDate } from '@resolute/domain';
import { IconHistory } from '@tabler/icons-react';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { isPast } from './is-past';
import classes from './time.module.css';

interface TimeBannerProps {
  readonly time: PointInTime;
  readonly onChange: (change: PointInTime) => void;
}

/** Says that another state than today's is shown, and leads back. */
export function TimeBanner({ time, onChange }: TimeBannerProps) {
  const { say, day, moment } = useWords();
  if (!isPast(time)) return null;
  const recorded = (asOf: string): string =>
    isUtcMoment(asOf)
      ? say('results.recordedAt', { moment: moment(asOf) })
      : say('results.recordedBy', { day: day(parseLocalDate(asOf)) });
  return (
    <div role="note" className={classes.banner}>
      <IconHistory size={16} stroke={1.75} aria-hidden className={classes.mark} />
      <p>
        {time.asOf !== undefined && <strong>{recorded(time.asOf)} </strong>}
        {time.on !== undefined && <strong>{say('results.inForceOn', { day: day(parseLocalDate(time.on)) })} </strong>}
        {say('results.pastWhy')}
      </p>
      <Button onClick={() => onChange({ asOf: '', on: '' })}>{say('results.backToToday')}</Button>
    </div>
  );
}
