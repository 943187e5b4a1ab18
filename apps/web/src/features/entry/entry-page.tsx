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
import { OPEN_NOW, offeredPeriods, spanOf } from './periods-offered';
import { useCells } from './use-entry-desk';

const ADDRESS = ['unit', 'period', 'at'] as const;

/** Values of a unit for the periods of a span; both stand in the address. */
export function EntryPage() {
  const { say } = useWords();
  const [own] = useUnitsReported();
  const [{ unit: asked, period = OPEN_NOW }, show] = useFilters(ADDRESS);
  const unit = asked ?? own ?? '';
  const [today] = useState(() => dayOf(new Date(), GENEVA));
  const span = spanOf(period, today);
  const cells = useCells({ unit, from: span.from, to: span.to });
  return (
    <Page
      title={say('entry.title')}
      lead={say('entry.lead')}
      actions={<Choices unit={unit} period={span.id} today={today} onShow={show} />}
    >
      {unit === '' ? (
        <Empty title={say('entry.noUnit')} why={say('entry.noUnitWhy')} />
      ) : (
        <Loaded query={cells} what={say('entry.values')}>
          {(found) => {
            const shown = found.filter(
              ({ window, current }) => span.id !== OPEN_NOW || window.kind === 'open' || current?.state === 'sent-back',
            );
            return shown.length === 0 ? (
              <Empty
                title={say('entry.none')}
                why={span.id === OPEN_NOW ? say('entry.noneOpenWhy') : say('entry.noneWhy')}
              />
            ) : (
              <EntryDeskView key={`${unit} ${span.id}`} cells={shown} />
            );
          }}
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
          ...offeredPeriods(today).map((id) => ({ value: id, label: periodName(id) })),
        ]}
      />
    </div>
  );
}
