import { BATCH_ACTIONS, type BatchAction, batchLifecycle } from '@resolute/domain';
import { useWords } from '../../text/words';
import { useHandName } from '../../ui/explained/use-hand-name';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { BatchStep } from './batch-step';
import classes from './exchange.module.css';
import type { Batch, Import } from './exchange.queries';
import { useAboutWords } from './use-about-words';
import type { Heard } from './use-import-change';

interface BatchPanelProps extends Heard {
  readonly row: Import;
  readonly batch: Batch;
}

/** History as one decision of three people: who has decided what and when, and the steps that come next. */
export function BatchPanel({ row, batch, ...heard }: BatchPanelProps) {
  const { say } = useWords();
  const steps = BATCH_ACTIONS.filter((action) => batchLifecycle[batch.state][action] !== undefined);
  return (
    <Panel title={say('exchange.batch')} note={say('exchange.batchNote')}>
      <div className={classes.stack}>
        <p className={classes.finding}>{say(`exchange.next-${batch.state}`)}</p>
        <BatchFacts row={row} batch={batch} />
        {steps.length > 0 && (
          <ul className={classes.steps}>
            {steps.map((action: BatchAction) => (
              <li key={action}>
                <BatchStep action={action} row={row} batch={batch} {...heard} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

type Hand = Batch['author'];

function BatchFacts({ row, batch }: Pick<BatchPanelProps, 'row' | 'batch'>) {
  const { say, moment } = useWords();
  const handName = useHandName();
  const who = (by: Hand | null, inPlaceOf: Hand | null, at: string | null): string | null =>
    by === null || at === null ? null : say('exchange.by', { name: handName(by, inPlaceOf), at: moment(at) });
  return (
    <Facts
      facts={[
        [say('exchange.values'), <bdi key="values">{say('exchange.count', { count: batch.rowCount })}</bdi>],
        [say('exchange.units'), <Units key="units" batch={batch} />],
        [say('exchange.brought'), who(batch.author, batch.authorFor, row.appliedAt)],
        [say('exchange.submitted'), who(batch.author, null, batch.submittedAt)],
        [say('exchange.verified'), who(batch.verifier, batch.verifierFor, batch.verifiedAt)],
        [say('exchange.accepted'), who(batch.acceptor, batch.acceptorFor, batch.acceptedAt)],
        [say('exchange.sentBack'), who(batch.returnedBy, batch.returnedFor, batch.returnedAt)],
        [say('exchange.reasons'), batch.returnReasons && <Reasons key="reasons" reasons={batch.returnReasons} />],
      ]}
    />
  );
}

const Units = ({ batch: { units } }: { readonly batch: Batch }) => (
  <ul className={classes.plain}>
    {units.map((unit) => (
      <li key={unit.id}>
        <bdi>{unit.code}</bdi> <Translated words={unit.title} />
      </li>
    ))}
  </ul>
);

function Reasons({ reasons }: { readonly reasons: NonNullable<Batch['returnReasons']> }) {
  const { say } = useWords();
  const aboutOf = useAboutWords();
  return (
    <ul className={classes.plain}>
      {reasons.map(({ field, reason }) => (
        <li key={`${field} ${reason}`} className={classes.reason}>
          {say('exchange.reasonAbout', { about: aboutOf(field), reason })}
        </li>
      ))}
    </ul>
  );
}
