import {
  type Icon,
  IconAlertOctagon,
  IconCalendarOff,
  IconCircleCheck,
  IconClock,
  IconProgress,
  IconReplace,
} from '@tabler/icons-react';
import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import { type RunStanding, standingOf } from './run-standing';
import classes from './runs.module.css';

const ICONS: Readonly<Record<RunStanding, Icon>> = {
  waiting: IconClock,
  making: IconProgress,
  'given-up': IconAlertOctagon,
  ready: IconCircleCheck,
  skipped: IconCalendarOff,
  superseded: IconReplace,
};

/** Where a run stands: in words, with how far it has come, or why it goes no further. */
export function RunState({ run }: { readonly run: Run }) {
  const { say } = useWords();
  const standing = standingOf(run);
  const Mark = ICONS[standing];
  return (
    <span className={classes.standing}>
      <span className={classes.state} data-standing={standing}>
        <Mark size={16} stroke={1.75} aria-hidden />
        <span>{say(`runs.state-${standing}`)}</span>
      </span>
      {run.isLate && <Tag tone="warning">{say('runs.late')}</Tag>}
      {standing === 'making' && <RunProgress run={run} />}
      {run.skipReason !== null && standing === 'skipped' && (
        <span className={classes.why}>{say(`runs.skip-${run.skipReason}`)}</span>
      )}
      {run.fault !== null && standing === 'given-up' && (
        <span className={classes.why}>
          <bdi lang="en">{firstLine(run.fault)}</bdi>
        </span>
      )}
    </span>
  );
}

function RunProgress({ run: { progress } }: { readonly run: Run }) {
  const { say } = useWords();
  const sentence = say('runs.progress', { drawn: progress.drawn, of: progress.of });
  return (
    <span className={classes.progress}>
      <progress aria-label={sentence} max={progress.of} value={progress.drawn} />
      <span aria-hidden className={classes.why}>
        {sentence}
      </span>
    </span>
  );
}

/** A fault names a language in each line; the rest stands on the page of the run. */
const firstLine = (fault: string): string => fault.split('\n', 1)[0] ?? '';
