import { NativeSelect } from '@mantine/core';
import { dayOf, GENEVA } from '@resolute/domain';
import { useState } from 'react';
import { useUnitsReported } from '../../api/units-reported';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { UnitSelect } from '../../ui/unit-select';
import { usePeriodName } from '../../ui/values/use-period-name';
import classes from './entry.module.css';
import { EntryDeskView } from './entry-desk-view';
import { chosenPeriod, OPEN_NOW, offeredPeriods } from './periods-offered';
import { useCells } from './use-entry-desk';

const ADDRESS = ['unit', 'period'] as const;

/** Values of a unit for the days of a period, or those that are open now; both stand in the address. */
export function EntryPage() {
  const { say } = useWords();
  const [own] = useUnitsReported();
  const [{ unit: asked, period = OPEN_NOW }, show] = useFilters(ADDRESS);
  const unit = asked ?? own ?? '';
  const [today] = useState(() => dayOf(new Date(), GENEVA));
  const chosen = chosenPeriod(period);
  const shown = chosen?.id ?? OPEN_NOW;
  const cells = useCells(unit, chosen);
  return (
    <Page
      title={say('entry.title')}
      lead={say('entry.lead')}
      actions={<Choices unit={unit} period={shown} today={today} onShow={show} />}
    >
      {unit === '' ? (
        <Empty title={say('entry.noUnit')} why={say('entry.noUnitWhy')} />
      ) : (
        <Loaded query={cells} what={say('entry.values')}>
          {(found) =>
            found.length === 0 ? (
              <Empty title={say('entry.none')} why={chosen ? say('entry.noneWhy') : say('entry.noneOpenWhy')} />
            ) : (
              <EntryDeskView key={`${unit} ${shown}`} cells={found} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

interface ChoicesProps {
  readonly unit: string;
  readonly period: string;
  readonly today: Parameters<typeof offeredPeriods>[0];
  readonly onShow: (change: { readonly unit?: string; readonly period?: string }) => void;
}

/** Whose values, and for when. */
function Choices({ unit, period, today, onShow }: ChoicesProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const offered = offeredPeriods(today);
  // A value that came back may belong to any period.
  const others = period === OPEN_NOW || offered.includes(period) ? [] : [period];
  return (
    <div className={classes.choices}>
      <UnitSelect
        label={say('entry.unit')}
        none={say('entry.chooseUnit')}
        value={unit}
        onChange={({ currentTarget: { value } }) => onShow({ unit: value })}
      />
      <NativeSelect
        label={say('entry.period')}
        value={period}
        onChange={({ currentTarget: { value } }) => onShow({ period: value })}
        data={[
          { value: OPEN_NOW, label: say('entry.openNow') },
          ...[...offered, ...others].map((id) => ({ value: id, label: periodName(id) })),
        ]}
      />
    </div>
  );
}
