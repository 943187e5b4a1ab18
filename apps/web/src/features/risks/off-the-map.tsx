import type { KindMap } from '../../api/risks';
import { useWords } from '../../text/words';
import { LevelChip } from '../../ui/risks/level-chip';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import classes from './risks.module.css';

/** The risks that have no cell on this map, and why: it leaves nobody out without a word. */
export function OffTheMap({ kindMap: { unassessed, otherMatrix } }: { readonly kindMap: KindMap }) {
  const { say } = useWords();
  return (
    <>
      {unassessed.length > 0 && (
        <>
          <h3>{say('risks.unassessed', { count: unassessed.length })}</h3>
          <ul className={classes.list}>
            {unassessed.map((risk) => (
              <li key={risk.id}>
                <RiskAnchor risk={risk} />
              </li>
            ))}
          </ul>
        </>
      )}
      {otherMatrix.length > 0 && (
        <>
          <h3>{say('risks.otherMatrix', { count: otherMatrix.length })}</h3>
          <ul className={classes.list}>
            {otherMatrix.map((risk) => (
              <li key={risk.id}>
                <RiskAnchor risk={risk} /> <LevelChip of={risk} />{' '}
                <span className={classes.quiet}>{say('risks.byMatrix', { version: risk.matrixVersion })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
