import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Actual, actualById } from '../../api/actuals';
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
  const queries = useQueryClient();
  const { current, indicator } = row.cell;
  const key = ['actuals', current?.id];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => actualById(current?.id ?? ''),
    enabled: current !== null && (current.evidenceCount > 0 || !row.closed),
  });
  const took = (actual: Actual): void => {
    queries.setQueryData(key, actual);
    desk.tookEvidence(row.key, actual);
  };
  if (row.closed && (current?.evidenceCount ?? 0) === 0) return null;
  return (
    <section className={classes.section}>
      <h3>
        {say('values.field-evidence')} {indicator.needsEvidence && <small>{say('indicators.required')}</small>}
      </h3>
      {current ? (
        <EvidenceFiles
          actualId={current.id}
          version={current.version}
          evidence={data?.evidence ?? []}
          evidenceCount={current.evidenceCount}
          canChange={!row.closed && row.save?.kind !== 'saving'}
          onChanged={took}
          onStale={took}
        />
      ) : (
        <p className={classes.meta}>{say('entry.evidenceLater')}</p>
      )}
    </section>
  );
}
