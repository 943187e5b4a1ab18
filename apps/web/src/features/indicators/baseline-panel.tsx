import { parseLocalDate } from '@resolute/domain';
import type { Baseline, IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { Amount } from './amount';
import { BaselineForm } from './baseline-form';
import classes from './indicators.module.css';
import type { SheetPanelProps } from './targets-panel';

/** Where progress is counted from: the baseline in force first. */
export function BaselinePanel({ indicator, version, mayChange, onDone }: SheetPanelProps) {
  const { say } = useWords();
  const baselines = version.baselines.toSorted((a, b) => Number(b.isInForce) - Number(a.isInForce));
  const set = (
    <DrawerButton
      ask={say('indicators.setBaselineAsk')}
      title={say('indicators.setBaselineTitle', { code: indicator.code })}
      onDone={onDone}
    >
      {(frame) => <BaselineForm indicator={indicator} version={version} {...frame} />}
    </DrawerButton>
  );
  return (
    <Panel title={say('indicators.baseline')} actions={mayChange && set}>
      {baselines.length === 0 ? (
        <Empty title={say('indicators.noBaseline')} why={say('indicators.noBaselineWhy')} />
      ) : (
        <ul className={classes.list}>
          {baselines.map((baseline) => (
            <BaselineCard key={baseline.id} baseline={baseline} version={version} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function BaselineCard({ baseline, version }: { readonly baseline: Baseline; readonly version: IndicatorVersion }) {
  const { say, day } = useWords();
  const { category, value, onDay, effectiveFrom, rationale, decisionReference, isInForce } = baseline;
  return (
    <li className={classes.target} data-quiet={!isInForce}>
      {category && (
        <Tag>
          <Translated words={category.title} />
        </Tag>
      )}
      <p className={classes.figure}>
        <Amount value={value} measure={version.measure} />
      </p>
      <p>
        {say('indicators.onDayWas', { day: day(parseLocalDate(onDay)) })}
        <span className={classes.below}>
          {say('indicators.inForceFrom', { day: day(parseLocalDate(effectiveFrom)) })}
        </span>
      </p>
      {rationale !== '' && (
        <p dir="auto" className={classes.line}>
          {rationale}
        </p>
      )}
      {decisionReference !== '' && (
        <p className={classes.quiet}>{say('indicators.decidedIn', { reference: decisionReference })}</p>
      )}
    </li>
  );
}
