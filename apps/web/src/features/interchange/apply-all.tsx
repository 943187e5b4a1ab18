import { Button } from '@mantine/core';
import { mayApplyImport } from '@resolute/domain';
import { useMutation } from '@tanstack/react-query';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './exchange.module.css';
import type { Import } from './exchange.queries';
import { type Heard, useImportChange } from './use-import-change';

const NO_LABELS = {};

/** Carries out a file that was tried: all of it or nothing. A button that cannot be pressed says why. */
export function ApplyAll({ row, ...heard }: Heard & { readonly row: Import }) {
  const { say } = useWords();
  const why = useWhyNotApply()(row);
  const { act } = useImportChange(row, heard, ({ purpose, counts }) =>
    say(`exchange.applied-${purpose}`, { count: counts.created + counts.updated }),
  );
  const { mutate, isPending, error, failureCount } = useMutation({ mutationFn: () => act('apply') });
  const action = say('exchange.apply', { count: row.counts.created + row.counts.updated });
  if (why !== undefined) return <UnavailableAction action={say('exchange.applyNone')} why={why} />;
  return (
    <div className={classes.stack}>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={NO_LABELS} idOf={(field) => field} />
      <div className={classes.buttons}>
        <Button variant="filled" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
          {isPending ? say('states.sending') : action}
        </Button>
        <span className={classes.hint}>{say(`exchange.applyHint-${row.purpose}`)}</span>
      </div>
    </div>
  );
}

function useWhyNotApply(): (row: Import) => string | undefined {
  const { say } = useWords();
  const { actor } = useSignedIn();
  return ({ counts, author }) => {
    if (!mayApplyImport(actor, author.id).allowed) return say('exchange.why-not-author', { name: author.name });
    if (counts.refused > 0) return say('exchange.why-refused', { count: counts.refused });
    return counts.created + counts.updated === 0 ? say('exchange.why-same') : undefined;
  };
}
