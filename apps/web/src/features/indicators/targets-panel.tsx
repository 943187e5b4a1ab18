import type { Indicator, IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import classes from './indicators.module.css';
import { TargetCard } from './target-card';
import { TargetForm } from './target-form';
import { WithdrawTarget } from './withdraw-target';

export interface SheetPanelProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The targets of a version: those in force first, the earlier ones below. */
export function TargetsPanel({ indicator, version, mayChange, onDone }: SheetPanelProps) {
  const { say } = useWords();
  const targets = version.targets.toSorted((a, b) => Number(b.isInForce) - Number(a.isInForce));
  const set = (
    <DrawerButton
      ask={say('indicators.setTargetAsk')}
      title={say('indicators.setTargetTitle', { code: indicator.code })}
      isPrimary
      onDone={onDone}
    >
      {(frame) => <TargetForm indicator={indicator} version={version} {...frame} />}
    </DrawerButton>
  );
  return (
    <Panel title={say('indicators.targets')} actions={mayChange && set}>
      {targets.length === 0 ? (
        <Empty
          title={say('indicators.noTarget')}
          why={mayChange ? say('indicators.noTargetPlanner') : say('indicators.noTargetWhy')}
        />
      ) : (
        <ul className={classes.list}>
          {targets.map((target) => (
            <TargetCard
              key={target.id}
              target={target}
              version={version}
              act={mayChange && <WithdrawTarget code={indicator.code} target={target} onDone={onDone} />}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}
