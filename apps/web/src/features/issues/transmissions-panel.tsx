import { mayDecideIssues, parseLocalDate } from '@resolute/domain';
import type { Issue } from '../../api/issues';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import classes from './issues.module.css';
import { TransmitForm } from './transmit-form';

interface TransmissionsPanelProps {
  readonly issue: Issue;
  readonly onDone: (sentence: string) => void;
}

/** To which meetings the report went, for everybody who may read it. */
export function TransmissionsPanel({ issue }: Pick<TransmissionsPanelProps, 'issue'>) {
  const { say } = useWords();
  if (issue.transmissions.length === 0) return null;
  return (
    <Panel title={say('issues.transmissions')}>
      <Transmissions issue={issue} />
    </Panel>
  );
}

/** The same, with the way to record one more for the Director. */
export function TransmitPanel({ issue, onDone }: TransmissionsPanelProps) {
  const { say } = useWords();
  const mayTransmit = mayDecideIssues(useSignedIn().actor).allowed;
  const transmit = (
    <DrawerButton
      ask={say('issues.transmitAsk')}
      title={say('issues.transmitTitle', { number: issue.documentNumber })}
      onDone={onDone}
    >
      {(frame) => <TransmitForm issue={issue} {...frame} />}
    </DrawerButton>
  );
  if (!mayTransmit) return <TransmissionsPanel issue={issue} />;
  return (
    <Panel title={say('issues.transmissions')} actions={transmit}>
      {issue.transmissions.length === 0 ? <p>{say('issues.notTransmitted')}</p> : <Transmissions issue={issue} />}
    </Panel>
  );
}

function Transmissions({ issue: { transmissions } }: Pick<TransmissionsPanelProps, 'issue'>) {
  const { say, day } = useWords();
  return (
    <ul className={classes.plain}>
      {transmissions.map(({ occasion, transmittedOn, note }) => (
        <li key={occasion.code}>
          <strong>
            <Translated words={occasion.title} />
          </strong>{' '}
          {say('issues.transmittedOn', { day: day(parseLocalDate(transmittedOn)) })}
          {note !== null && (
            <p dir="auto" className={classes.quiet}>
              {note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
