import { Button } from '@mantine/core';
import {
  type AcceptanceAction,
  type Actor,
  acceptanceLifecycle,
  type CheckedHands,
  type Decision,
  isPossible,
  mayAccept,
  mayCorrect,
  mayEnter,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
} from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { accountabilityChanged, handsOf } from '../../../api/accountability';
import { useSignedIn } from '../../../api/signed-in';
import { useWords } from '../../../text/words';
import { AskFirst } from '../../../ui/ask-first';
import type { Report, ReportKind } from './report.types';
import classes from './reports.module.css';

type Offered = Exclude<AcceptanceAction, 'supersede'>;

const POLICIES: Readonly<Record<Offered, (actor: Actor, hands: CheckedHands) => Decision>> = {
  save: mayEnter,
  submit: maySubmit,
  verify: mayVerify,
  accept: mayAccept,
  'send-back': maySendBack,
  withdraw: mayWithdraw,
  correct: mayCorrect,
};

/** What opens a form of its own. */
export type FormStep = 'save' | 'send-back' | 'correct';
const FORMS: readonly FormStep[] = ['save', 'send-back', 'correct'];
/** What is asked once and done. */
const ASKED = ['submit', 'verify', 'accept', 'withdraw'] as const;

interface ReportStepsProps {
  readonly report: Report;
  readonly of: ReportKind;
  readonly onForm: (step: FormStep) => void;
  readonly onDone: (sentence: string) => void;
}

/** What the reader may do with a revision next: what the policy and the table of states both allow. */
export function ReportSteps({ report, of, onForm, onDone }: ReportStepsProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const queries = useQueryClient();
  const hands = handsOf(report);
  const isOffered = (step: Offered): boolean =>
    isPossible(acceptanceLifecycle, report.state, step) &&
    POLICIES[step](actor, hands).allowed &&
    !(step === 'correct' && report.accepted !== null);
  const take = async (step: (typeof ASKED)[number]): Promise<void> => {
    await of.steps[step](report);
    await accountabilityChanged(queries);
    onDone(say(`accountability.done-${step}`));
  };
  return (
    <div className={classes.buttons}>
      {FORMS.filter(isOffered).map((step) => (
        <Button key={step} onClick={() => onForm(step)}>
          {say(`accountability.begin-${of.kind}-${step}`)}
        </Button>
      ))}
      {ASKED.filter(isOffered).map((step) => (
        <AskFirst
          key={step}
          ask={say(`accountability.ask-${step}`)}
          title={say(`accountability.title-${step}`)}
          consequence={say(`accountability.why-${step}`)}
          action={say(`accountability.action-${step}`)}
          labels={of.labels}
          send={() => take(step)}
        />
      ))}
    </div>
  );
}
