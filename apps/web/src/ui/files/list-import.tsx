import type { NumberStyle } from '@resolute/domain';
import { useState } from 'react';
import type { ListAddress, ListTrial } from '../../api/lists';
import { useWords } from '../../text/words';
import { useAnnounce } from '../announcer';
import { BroughtFileRow } from './brought-file-row';
import classes from './files.module.css';
import { ListOutcome } from './list-outcome';
import { NumbersSelect } from './numbers-select';
import { TableFilePlace } from './table-file-place';
import { useListTrial } from './use-list-trial';
import { useTrialFinding } from './use-trial-finding';

interface ListImportProps {
  readonly to: ListAddress;
  /** What the file adds to or changes, in a sentence. */
  readonly hint: string;
  readonly onApplied: (applied: ListTrial) => void;
}

/** Takes a list in: it is tried first, and its lines are shown; then all of it is applied or nothing. */
export function ListImport({ to, hint, onApplied }: ListImportProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const finding = useTrialFinding();
  const [numbers, setNumbers] = useState<NumberStyle>('plain');
  const { brought, tried, bring, giveUp } = useListTrial(to, (trial) => announce(finding(trial)));
  const isOnItsWay = brought !== undefined && brought.error === undefined;
  return (
    <div className={classes.form}>
      <p className={classes.hint}>{hint}</p>
      {tried && <ListOutcome tried={tried} to={to} onApplied={onApplied} />}
      {brought && (
        <BroughtFileRow brought={brought} onRetry={() => void bring(brought.file, numbers)} onGiveUp={giveUp} />
      )}
      {!isOnItsWay && (
        <>
          <NumbersSelect value={numbers} onChange={setNumbers} />
          <TableFilePlace
            action={tried ? say('exchange.mendedAsk') : say('exchange.uploadAsk')}
            isPrimary={!tried}
            onFile={(file) => void bring(file, numbers)}
          />
        </>
      )}
    </div>
  );
}
