import type { KindMap, RiskMap } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import type { MapSpan } from './map-days';
import { MapMovements } from './map-movements';
import { OffTheMap } from './off-the-map';
import classes from './risks.module.css';

interface BesideMapProps {
  readonly map: RiskMap;
  readonly shown: KindMap;
  readonly span: MapSpan;
}

/** What moved and what has no cell, while no cell is chosen. */
export function BesideMap({ map: { movements }, shown, span }: BesideMapProps) {
  const { say } = useWords();
  return (
    <Panel title={say('risks.besideMap')} note={say('risks.cellHint')}>
      <div className={classes.beside}>
        {shown.kind === 'residual' ? (
          <MapMovements movements={movements} span={span} />
        ) : (
          <p>{say('risks.onlyResidual')}</p>
        )}
        <OffTheMap kindMap={shown} />
      </div>
    </Panel>
  );
}
