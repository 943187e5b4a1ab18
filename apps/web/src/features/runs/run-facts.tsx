import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { nextStepOf, standingOf } from './run-standing';
import classes from './runs.module.css';
import { useRunNames } from './use-run-names';

/** For which meeting, when it was due and made, and why it was not. */
export function RunFacts({ run }: { readonly run: Run }) {
  const { say, moment } = useWords();
  const { endOf, span } = useRunNames();
  const { occasion, dueOn, startedAt, cutOff, readyAt, skippedAt, fault } = run;
  const at = (when: string | null): string | null => when && moment(when);
  return (
    <Panel title={say('runs.facts')}>
      <Facts
        facts={[
          [say('runs.meeting'), <Translated key="meeting" words={occasion.title} />],
          [say('runs.days'), span(occasion)],
          [say('runs.agendaItem'), occasion.agendaItem && <bdi key="item">{occasion.agendaItem}</bdi>],
          [say('runs.documentsDue'), occasion.submissionDay && endOf(occasion.submissionDay)],
          [say('runs.due'), dueOn ? endOf(dueOn) : say('runs.askedFor', { at: moment(startedAt ?? cutOff) })],
          [say('runs.cutOff'), standingOf(run) === 'skipped' ? null : moment(cutOff)],
          [say('runs.startedAt'), startedAt && <Started key="started" run={run} at={moment(startedAt)} />],
          [say('runs.readyAt'), at(readyAt)],
          [say('runs.skippedAt'), at(skippedAt)],
          [say('runs.next'), say(`runs.next-${nextStepOf(run)}`)],
          [
            say('runs.fault'),
            fault && (
              <pre key="fault" lang="en" dir="ltr" className={classes.fault}>
                {fault}
              </pre>
            ),
          ],
        ]}
      />
    </Panel>
  );
}

function Started({ run: { isLate }, at }: { readonly run: Run; readonly at: string }) {
  const { say } = useWords();
  return isLate ? (
    <>
      {at} · {say('runs.lateWhy')}
    </>
  ) : (
    at
  );
}
