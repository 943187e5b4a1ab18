import { type ReactNode, useState } from 'react';
import { useWords } from '../../../text/words';
import { DrawerButton } from '../../../ui/drawer-button';
import { CorrectForm } from './correct-form';
import { Hands } from './hands';
import type { Report, ReportKind } from './report.types';
import { type FormStep, ReportSteps } from './report-steps';
import classes from './reports.module.css';
import { ReturnForm } from './return-form';
import { ReturnsList } from './returns-list';

interface ReportDrawerProps {
  readonly report: Report;
  readonly of: ReportKind;
  /** The title of the drawer, and what the button opens. */
  readonly title: string;
  readonly mayAct: boolean;
  /** What it says. */
  readonly children: ReactNode;
  /** What was said before. */
  readonly history: ReactNode;
  /** The form in which it is edited. */
  readonly edit: (onCancel: () => void, onDone: (sentence: string) => void) => ReactNode;
  readonly onDone: (sentence: string) => void;
}

/** A note or an action beside the page: what it says, whose hands it went through, why it came back, and what can be done. */
export function ReportDrawer({ title, onDone, ...props }: ReportDrawerProps) {
  const { say } = useWords();
  return (
    <DrawerButton ask={say('accountability.open')} name={say('accountability.openOf', { what: title })} title={title}>
      {(close) => (
        <Inside
          {...props}
          onDone={(sentence) => {
            close();
            onDone(sentence);
          }}
        />
      )}
    </DrawerButton>
  );
}

function Inside({ report, of, mayAct, children, history, edit, onDone }: Omit<ReportDrawerProps, 'title'>) {
  const [step, setStep] = useState<FormStep>();
  const back = (): void => setStep(undefined);
  if (step === 'save') return edit(back, onDone);
  if (step === 'send-back') return <ReturnForm report={report} of={of} onCancel={back} onDone={onDone} />;
  if (step === 'correct') return <CorrectForm report={report} of={of} onCancel={back} onDone={onDone} />;
  return (
    <div className={classes.inside}>
      {report.state === 'sent-back' && <ReturnsList report={report} of={of} />}
      {children}
      <Hands report={report} />
      {report.state !== 'sent-back' && <ReturnsList report={report} of={of} />}
      {mayAct && <ReportSteps report={report} of={of} onForm={setStep} onDone={onDone} />}
      {history}
    </div>
  );
}
