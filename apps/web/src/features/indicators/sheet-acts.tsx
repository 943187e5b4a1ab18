import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Indicator, IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import classes from './indicators.module.css';

interface SheetActsProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
}

/** What a planner can do with a method sheet: change it, or begin another one from a day on. */
export function SheetActs({ indicator, version }: SheetActsProps) {
  const { say } = useWords();
  const params = { indicatorId: indicator.id };
  const search = { version: version.number } as never;
  return (
    <div className={classes.buttons}>
      <Button
        renderRoot={(props) => <Link {...props} to="/indicators/$indicatorId/sheet" params={params} search={search} />}
      >
        {say('indicators.changeSheetAsk')}
      </Button>
      <Button renderRoot={(props) => <Link {...props} to="/indicators/$indicatorId/new-version" params={params} />}>
        {say('indicators.beginVersionAsk')}
      </Button>
    </div>
  );
}
