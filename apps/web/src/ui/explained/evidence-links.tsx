import { Anchor } from '@mantine/core';
import type { ActualExplanation } from '../../api/actual-explanations';
import { evidenceAddress } from '../../api/evidence';
import { useWords } from '../../text/words';
import classes from './explained.module.css';

/** The files that prove a value, for those who may open them; for anybody else there are none. */
export function EvidenceLinks({ evidence }: { readonly evidence: ActualExplanation['actual']['evidence'] }) {
  const { say } = useWords();
  if (evidence.length === 0) return null;
  return (
    <section aria-label={say('ratings.evidence')}>
      <h3 className={classes.heading}>{say('ratings.evidence')}</h3>
      <ul className={classes.rows}>
        {evidence.map(({ id, fileName }) => (
          <li key={id}>
            <Anchor href={evidenceAddress(id)} download={fileName}>
              <bdi>{fileName}</bdi>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
