import { Textarea, TextInput } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, type IndicatorVersion, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { filledIn } from '../../ui/form/filled-in';
import { ServerForm } from '../../ui/form/server-form';
import { Panel } from '../../ui/panel';
import { BackToIndicator } from './back-to-indicator';
import { SheetSections } from './sheet-sections';
import { formValues, type SheetFormValues } from './sheet-values';
import { sheetWish } from './sheet-wish';
import classes from './sheets.module.css';
import { useSheetForm } from './use-sheet-form';
import { useSheetLabels } from './use-sheet-labels';
import { useToIndicator } from './use-to-indicator';

const NAME = 'version';

interface NewVersionFormProps {
  readonly indicator: Indicator;
  /** What the new one begins from. */
  readonly version: IndicatorVersion;
}

/** Begins a new version: its first day, whether values can be compared with those before, and the sheet, filled from the last. */
export function NewVersionForm({ indicator, version }: NewVersionFormProps) {
  const { say, day, language } = useWords();
  const queries = useQueryClient();
  const toIndicator = useToIndicator();
  const form = useSheetForm(formValues(version));
  const labels = { startsOn: say('sheets.startsOn'), bridge: say('sheets.bridge') };
  const send = async ({ startsOn, bridge, sheet }: SheetFormValues): Promise<void> => {
    const body = { ...filledIn({ startsOn, bridge: bridge.trim() }), sheet: sheetWish(sheet, language) };
    const params = { path: { id: indicator.id } };
    const { versions } = await answerOf(api.POST('/api/v1/indicators/{id}/versions', { params, body }));
    await indicatorsChanged(queries);
    const number = Math.max(...versions.map((each) => each.number));
    const begins = { code: indicator.code, number, day: day(parseLocalDate(startsOn)) };
    await toIndicator(indicator.id, say('sheets.begun', begins), number);
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ ...labels, ...useSheetLabels(form.values.sheet) }}
      send={send}
      action={say('sheets.begin')}
      beside={<BackToIndicator indicator={indicator} />}
      isWide
    >
      <Panel title={say('sheets.fromWhen')}>
        <div className={classes.section}>
          <TextInput
            {...form.getInputProps('startsOn')}
            id={`${NAME}-startsOn`}
            type="date"
            label={labels.startsOn}
            description={say('sheets.startsOnHint')}
          />
          <Textarea
            {...form.getInputProps('bridge')}
            id={`${NAME}-bridge`}
            label={labels.bridge}
            description={say('sheets.bridgeHint')}
            autosize
            minRows={2}
            maxRows={8}
          />
        </div>
      </Panel>
      <SheetSections state={{ name: NAME, form }} />
    </ServerForm>
  );
}
