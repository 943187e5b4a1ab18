import { useWords } from '../../text/words';
import { OutcomeCounts } from '../../ui/files/outcome-counts';
import { Panel } from '../../ui/panel';
import { ApplyAll } from './apply-all';
import classes from './exchange.module.css';
import type { Import } from './exchange.queries';
import { FileTrial } from './file-trial';
import type { Heard } from './use-import-change';
import { useMayImport } from './use-may-import';

/** How many values become what, and the step to carry it out; for one that was refused or sent back the place of the mended one. */
export function OutcomePanel({ row, ...heard }: Heard & { readonly row: Import }) {
  const { say, moment } = useWords();
  const mayImport = useMayImport();
  const { state, counts, appliedAt, batch } = row;
  const isToBeMended = batch?.state === 'sent-back' || (state === 'checked' && counts.refused > 0);
  return (
    <Panel title={say(`exchange.outcome-${batch ? 'batch' : state}`)}>
      <div className={classes.stack}>
        <p className={classes.finding}>{say(`exchange.finding-${findingOf(row)}`, findingValues())}</p>
        <OutcomeCounts counts={counts} labelOf={(outcome) => say(`exchange.${outcome}`)} />
        {state === 'checked' && <ApplyAll row={row} {...heard} />}
        {isToBeMended && mayImport && (
          <div className={classes.mended}>
            <FileTrial action={say('exchange.mendedAsk')} terms={{ purpose: row.purpose, numbers: row.numbers }} />
          </div>
        )}
      </div>
    </Panel>
  );

  function findingValues() {
    return { count: counts.refused, at: appliedAt === null ? '' : moment(appliedAt) };
  }
}

function findingOf({ state, purpose, counts }: Import) {
  if (state === 'applied') return counts.created + counts.updated === 0 ? 'same' : (`applied-${purpose}` as const);
  if (counts.refused > 0) return 'refused';
  return counts.created + counts.updated === 0 ? 'same' : 'clean';
}
