import { isPossible, issueLifecycle, mayPrepareIssue } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Issue, type IssueLine, issueQuery, issuesChanged, withdrawIssue } from '../../api/issues';
import type { Report, ReportVersion } from '../../api/reports';
import { reviewedVersionQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { IssueAnchor } from '../../ui/issues/issue-anchor';
import { IssueProgress } from '../../ui/issues/issue-progress';
import { Loaded } from '../../ui/states/loaded';
import { NotSettled } from './not-settled';
import { type IssueValues, PrepareForm } from './prepare-form';
import classes from './reports.module.css';

interface IssueStepProps {
  readonly report: Report;
  /** The one that is on its way. */
  readonly open: IssueLine | undefined;
  /** The one that is issued and that nothing has superseded. */
  readonly last: IssueLine | undefined;
  readonly onDone: (sentence: string) => void;
}

/** That an issue could not be withdrawn. */
interface Refusal {
  readonly id: string;
  readonly error: unknown;
}

const NO_LABELS = {};

/** What comes next on the way of the report to its readers, and the way to do it. */
export function IssueStep(props: IssueStepProps) {
  // Here, as the dialog that was refused goes with what it was about.
  const [refusal, onRefused] = useState<Refusal>();
  const onDone = (sentence: string): void => {
    onRefused(undefined);
    props.onDone(sentence);
  };
  return (
    <>
      {refusal && refusal.id !== props.open?.id && (
        <ProblemSummary error={refusal.error} refusals={1} labels={NO_LABELS} idOf={(field) => field} />
      )}
      <NextStep {...props} onDone={onDone} onRefused={onRefused} />
    </>
  );
}

interface NextStepProps extends IssueStepProps {
  readonly onRefused: (refusal: Refusal) => void;
}

function NextStep({ onRefused, ...props }: NextStepProps) {
  const { report, open, last } = props;
  const { say } = useWords();
  // Here, as somebody else may prepare another one, or take their word back, in the middle of it.
  const [typed, onTyped] = useState<IssueValues>();
  const kept = { typed, onTyped };
  const [latest] = report.versions;
  if (open) return <OnItsWay id={open.id} onDone={props.onDone} onRefused={onRefused} />;
  if (!latest) return <p>{say('issues.next-unsent')}</p>;
  return last ? (
    <AfterIssue {...props} {...kept} last={last} latest={latest} />
  ) : (
    <AfterReview {...props} {...kept} last={undefined} latest={latest} />
  );
}

type Heard = Pick<NextStepProps, 'onDone' | 'onRefused'>;

/** It waits for the Director, or is being drawn and sealed. */
function OnItsWay({ id, ...heard }: Heard & { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(issueQuery('issues', id));
  return (
    <Loaded query={query} what={say('issues.issue')}>
      {(issue) => (
        <div className={classes.lacking}>
          <p>
            {say(issue.state === 'prepared' ? 'issues.next-prepared' : 'issues.next-approved', {
              number: issue.documentNumber,
            })}{' '}
            <IssueAnchor door="issues" id={id}>
              {say('issues.open')}
            </IssueAnchor>
          </p>
          <IssueProgress issue={issue} />
          <Withdraw issue={issue} {...heard} />
        </div>
      )}
    </Loaded>
  );
}

function Withdraw({ issue, onDone, onRefused }: Heard & { readonly issue: Issue }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const mayWithdraw = mayPrepareIssue(useSignedIn().actor).allowed;
  if (!mayWithdraw || !isPossible(issueLifecycle, issue.state, 'withdraw')) return null;
  const number = issue.documentNumber;
  return (
    <div>
      <AskFirst
        ask={say('issues.withdrawAsk')}
        title={say('issues.withdrawTitle', { number })}
        consequence={say('issues.withdrawWhy')}
        action={say('issues.withdraw', { number })}
        send={async () => {
          // Also after a refusal: what is shown is then what holds.
          await withdrawIssue(issue)
            .catch((error: unknown) => {
              onRefused({ id: issue.id, error });
              throw error;
            })
            .finally(() => issuesChanged(queries));
          onDone(say('issues.withdrawn', { number }));
        }}
      />
    </div>
  );
}

interface AfterVersionProps extends Omit<IssueStepProps, 'open'> {
  readonly typed: IssueValues | undefined;
  readonly onTyped: (typed: IssueValues | undefined) => void;
  readonly latest: ReportVersion;
}

/** A version that is issued is not issued twice; a later one corrects it. */
function AfterIssue(props: AfterVersionProps & { readonly last: IssueLine }) {
  const { say } = useWords();
  const query = useQuery(issueQuery('issues', props.last.id));
  return (
    <Loaded query={query} what={say('issues.issue')}>
      {({ documentNumber, reportVersion }) =>
        reportVersion.id === props.latest.id ? (
          <p>{say('issues.next-issued', { number: documentNumber, version: reportVersion.number })}</p>
        ) : (
          <AfterReview {...props} />
        )
      }
    </Loaded>
  );
}

/** Once the review is settled the issue is prepared; before, what is missing is said. */
function AfterReview({ report, latest, last, typed, onTyped, onDone }: AfterVersionProps) {
  const { say, language } = useWords();
  const mayPrepare = mayPrepareIssue(useSignedIn().actor).allowed;
  const query = useQuery(reviewedVersionQuery(latest.id, language));
  return (
    <Loaded query={query} what={say('issues.issue')}>
      {(version) =>
        version.isSettled ? (
          <div className={classes.lacking}>
            <p>{say(last ? 'issues.next-correct' : 'issues.next-settled', { version: latest.number })}</p>
            {mayPrepare && (
              <div>
                <DrawerButton ask={say('issues.prepareAsk')} title={say('issues.prepareTitle')} onDone={onDone}>
                  {(frame) => <PrepareForm report={report} last={last} typed={typed} onTyped={onTyped} {...frame} />}
                </DrawerButton>
              </div>
            )}
          </div>
        ) : (
          <NotSettled version={version} />
        )
      }
    </Loaded>
  );
}
