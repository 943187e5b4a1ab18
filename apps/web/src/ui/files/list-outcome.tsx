import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { bringList, type ListAddress, type ListTrial } from '../../api/lists';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../form/problem-summary';
import { UnavailableAction } from '../unavailable-action';
import classes from './files.module.css';
import { ListLines } from './list-lines';
import { OutcomeCounts } from './outcome-counts';
import type { TriedList } from './use-list-trial';
import { useTrialFinding } from './use-trial-finding';

interface ListOutcomeProps {
  readonly tried: TriedList;
  readonly to: ListAddress;
  readonly onApplied: (applied: ListTrial) => void;
}

const NO_LABELS = {};

/** What a file would change, in numbers and line by line, and the step to carry it out. */
export function ListOutcome({ tried, to, onApplied }: ListOutcomeProps) {
  const { say } = useWords();
  const finding = useTrialFinding();
  const sentence = useRef<HTMLParagraphElement>(null);
  const { trial } = tried;
  // What had the focus, the place of the file, is another one now.
  useEffect(() => sentence.current?.focus(), []);
  return (
    <section aria-label={say('exchange.outcome-checked')} className={classes.form}>
      <p ref={sentence} tabIndex={-1} className={classes.finding}>
        {finding(trial)}
      </p>
      <OutcomeCounts counts={trial.counts} labelOf={(outcome) => say(`exchange.listCount-${outcome}`)} />
      <ListLines trial={trial} />
      <ApplyList tried={tried} to={to} onApplied={onApplied} />
    </section>
  );
}

/** Carries out what was shown. A button that cannot be pressed says why. */
function ApplyList({ tried: { trial, ...brought }, to, onApplied }: ListOutcomeProps) {
  const { say } = useWords();
  const { created, updated, refused } = trial.counts;
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => bringList({ to, ...brought, trial: trial.trial, onProgress: () => undefined }),
    onSuccess: onApplied,
  });
  if (refused > 0)
    return (
      <UnavailableAction action={say('exchange.applyNone')} why={say('exchange.listWhyRefused', { count: refused })} />
    );
  if (created + updated === 0)
    return <UnavailableAction action={say('exchange.applyNone')} why={say('exchange.why-same')} />;
  return (
    <>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <div className={classes.buttons}>
        <Button variant="filled" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
          {isPending ? say('states.sending') : say('exchange.apply', { count: created + updated })}
        </Button>
        <span className={classes.hint}>{say('exchange.listApplyHint')}</span>
      </div>
    </>
  );
}
