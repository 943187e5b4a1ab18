import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { FREQUENCIES, type Frequency } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { occasionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { FieldGrid } from '../../ui/form/field-grid';
import { Panel } from '../../ui/panel';
import { useSheet } from './sheet-context';
import classes from './sheets.module.css';

/** When a value is reported: by the calendar or for meetings, and within how many days. */
export function ReportingSection() {
  const { say } = useWords();
  const { form, line, meaning, isFixed } = useSheet();
  const each = (code: string): string => say(`indicators.each-${code as Frequency}`);
  const { rhythm } = form.values.sheet;
  const days = { inputMode: 'numeric', dir: 'ltr' } as const;
  return (
    <Panel title={say('sheets.reporting')}>
      <div className={classes.section}>
        <Radio.Group
          {...form.getInputProps('sheet.rhythm')}
          label={say('sheets.rhythm')}
          {...(isFixed && { description: say('sheets.fixedField') })}
        >
          <Stack gap={8} mt={8}>
            <Radio value="calendar" label={say('sheets.rhythm-calendar')} disabled={isFixed} />
            <Radio value="meetings" label={say('sheets.rhythm-meetings')} disabled={isFixed} />
          </Stack>
        </Radio.Group>
        {rhythm === 'calendar' ? (
          <NativeSelect
            {...meaning('frequency', undefined, each)}
            label={say('indicators.howOften')}
            data={FREQUENCIES.map((value) => ({ value, label: each(value) }))}
          />
        ) : (
          <SeriesSelect />
        )}
        <FieldGrid>
          <TextInput
            {...line('opensAfterDays', say('sheets.opensHint'))}
            label={say('sheets.opensAfterDays')}
            {...days}
          />
          <TextInput {...meaning('lagDays', say('sheets.lagHint'))} label={say('sheets.lagDays')} {...days} />
          <TextInput {...meaning('graceDays', say('sheets.graceHint'))} label={say('sheets.graceDays')} {...days} />
        </FieldGrid>
      </div>
    </Panel>
  );
}

function SeriesSelect() {
  const { say } = useWords();
  const { form, meaning } = useSheet();
  const { data: occasions = [] } = useQuery(occasionsQuery);
  const chosen = form.values.sheet.series;
  const known = new Set(occasions.map(({ series }) => series));
  const series = [...known.add(chosen)].filter((each) => each !== '').toSorted();
  return (
    <NativeSelect
      {...meaning('series', say('sheets.seriesHint'))}
      label={say('sheets.series')}
      data={[{ value: '', label: say('sheets.chooseSeries') }, ...series.map((value) => ({ value, label: value }))]}
    />
  );
}
