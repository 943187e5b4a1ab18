import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Actual, actualById } from '../../api/actuals';
import type { CellRevision } from '../../api/cells';
import { useWords } from '../../text/words';
import { EvidenceFiles } from '../../ui/evidence-files/evidence-files';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import type { EntryDesk } from './use-entry-desk';

interface EvidenceSectionProps {
  readonly row: EntryRow;
  readonly desk: EntryDesk;
}

/** The files that prove the value; there is a place for them once something of the value is saved. */
export function EvidenceSection({ row, desk }: EvidenceSectionProps) {
  const { say } = useWords();
  const { current, indicator } = row.cell;
  if (row.closed && !current?.evidenceCount) return null;
  return (
    <section className={classes.section}>
      <h3>
        {say('values.field-evidence')} {indicator.needsEvidence && <small>{say('indicators.required')}</small>}
      </h3>
      {current ? (
        <SavedEvidence row={row} desk={desk} current={current} />
      ) : (
        <p className={classes.meta}>{say('entry.evidenceLater')}</p>
      )}
    </section>
  );
}

interface SavedEvidenceProps extends EvidenceSectionProps {
  readonly current: CellRevision;
}

function SavedEvidence({ row, desk, current: { id, version, evidenceCount } }: SavedEvidenceProps) {
  const queries = useQueryClient();
  const key = ['actuals', id];
  const { data } = useQuery({ queryKey: key, queryFn: () => actualById(id) });
  const took = (actual: Actual): void => {
    queries.setQueryData(key, actual);
    desk.tookEvidence(row.key, actual);
  };
  return (
    <EvidenceFiles
      actualId={id}
      version={version}
      evidence={data?.evidence ?? []}
      evidenceCount={evidenceCount}
      // Also while the value is being saved: what is taken away then takes the system's choice of a file with it.
      canChange={!row.closed}
      arrived={() => desk.sentVersion(row.key)}
      onChanged={took}
      onStale={took}
    />
  );
}
