import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { BroughtFileRow } from '../../ui/files/brought-file-row';
import { TableFilePlace } from '../../ui/files/table-file-place';
import type { ReadingTerms } from './bring-file';
import classes from './exchange.module.css';
import { useTrial } from './use-trial';

interface FileTrialProps {
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly terms: ReadingTerms;
}

/** Takes a file, tries it and goes on to what it would change. */
export function FileTrial({ action, isPrimary = false, terms }: FileTrialProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { brought, bring, giveUp } = useTrial(
    ({ id }) => void navigate({ to: '/exchange/$importId', params: { importId: id } }),
  );
  return (
    <div className={classes.trial}>
      {brought && (
        <BroughtFileRow brought={brought} onRetry={() => void bring(brought.file, terms)} onGiveUp={giveUp} />
      )}
      {(!brought || brought.error !== undefined) && (
        <TableFilePlace action={action} isPrimary={isPrimary} onFile={(file) => void bring(file, terms)} />
      )}
      <p className={classes.hint}>{say('exchange.dryRunHint')}</p>
    </div>
  );
}
