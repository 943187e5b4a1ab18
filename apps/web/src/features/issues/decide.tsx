import { type Decision, isPossible, issueLifecycle, mayDecideIssue, mayDecideIssues } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Issue } from '../../api/issues';
import { versionsQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Loaded } from '../../ui/states/loaded';
import { UnavailableAction } from '../../ui/unavailable-action';
import { DECISIONS, DecisionForm, type KeepsDecision, NOTHING_DECIDED } from './decision-form';
import { DecisionLost } from './decision-lost';
import classes from './issues.module.css';

interface DecideProps {
  readonly issue: Issue;
  readonly hands: NonNullable<Issue['hands']>;
  readonly onDone: (sentence: string) => void;
}

/** Approve and send back, for the Director; to others whom it waits for. */
export function Decide(props: DecideProps) {
  const { issue } = props;
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [kept, onKept] = useState(NOTHING_DECIDED);
  if (!isPossible(issueLifecycle, issue.state, 'approve')) return <DecisionLost issue={issue} kept={kept} />;
  if (!mayDecideIssues(actor).allowed) return <p>{say('issues.waitsForDirector')}</p>;
  return <OfDirector {...props} kept={kept} onKept={onKept} />;
}

/** Nobody decides on what they prepared, or sent to review. */
function OfDirector({ issue, hands, ...rest }: DecideProps & KeepsDecision) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const query = useQuery(versionsQuery(issue.reportId));
  return (
    <Loaded query={query} what={say('issues.decided')}>
      {(versions) => {
        const sent = versions.find(({ id }) => id === issue.reportVersion.id);
        const facts = { preparedById: hands.preparedBy.id, sentById: sent?.sentBy.id ?? '' };
        return <Decisions issue={issue} may={mayDecideIssue(actor, facts)} {...rest} />;
      }}
    </Loaded>
  );
}

interface DecisionsProps extends Omit<DecideProps, 'hands'>, KeepsDecision {
  readonly may: Decision;
}

function Decisions({ issue, may, kept, onKept, onDone }: DecisionsProps) {
  const { say } = useWords();
  return (
    <div className={classes.decisions}>
      {DECISIONS.map((decision) =>
        may.allowed ? (
          <DrawerButton
            key={decision}
            ask={say(`issues.ask-${decision}`)}
            title={say(`issues.title-${decision}`, { number: issue.documentNumber })}
            onDone={onDone}
          >
            {(frame) => <DecisionForm decision={decision} issue={issue} kept={kept} onKept={onKept} {...frame} />}
          </DrawerButton>
        ) : (
          <UnavailableAction
            key={decision}
            action={say(`issues.ask-${decision}`)}
            why={say('issues.whyNot-preparer')}
          />
        ),
      )}
    </div>
  );
}
