import type { Indicator, IndicatorVersion } from '../../api/indicators';
import { Columns } from '../../ui/columns';
import { useChangeAt } from '../../ui/use-change-at';
import { BaselinePanel } from './baseline-panel';
import { HowMeasured } from './how-measured';
import { MeasuresPanel } from './measures-panel';
import { PartsPanel } from './parts-panel';
import { SheetActs } from './sheet-acts';
import { TargetsPanel } from './targets-panel';
import { WhoPanel } from './who-panel';

interface SheetPanelsProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly mayChange: boolean;
}

/** The parts of a method sheet: how it is measured and by whom on one side, what is wanted of it on the other. */
export function SheetPanels({ indicator, version, mayChange }: SheetPanelsProps) {
  const { noticeAt, doneAt } = useChangeAt();
  const sheetActs = mayChange && <SheetActs indicator={indicator} version={version} />;
  return (
    <Columns
      first={
        <>
          <HowMeasured version={version} act={sheetActs} />
          {noticeAt('who')}
          <WhoPanel indicator={indicator} mayChange={mayChange} onDone={doneAt('who')} />
          {noticeAt('parts')}
          <PartsPanel indicator={indicator} mayChange={mayChange} onDone={doneAt('parts')} />
        </>
      }
      second={
        <>
          {noticeAt('targets')}
          <TargetsPanel indicator={indicator} version={version} mayChange={mayChange} onDone={doneAt('targets')} />
          {noticeAt('baseline')}
          <BaselinePanel indicator={indicator} version={version} mayChange={mayChange} onDone={doneAt('baseline')} />
          {noticeAt('measures')}
          <MeasuresPanel indicator={indicator} mayChange={mayChange} onDone={doneAt('measures')} />
        </>
      }
    />
  );
}
