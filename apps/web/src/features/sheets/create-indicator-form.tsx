import { Anchor, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import { filledIn } from '../../ui/form/filled-in';
import { ServerForm } from '../../ui/form/server-form';
import { SheetSections } from './sheet-sections';
import { formValues, type SheetFormValues } from './sheet-values';
import { sheetWish } from './sheet-wish';
import { useSheetForm } from './use-sheet-form';
import { useSheetLabels } from './use-sheet-labels';
import { useToIndicator } from './use-to-indicator';
import { WhoSection } from './who-section';

const NAME = 'indicator';

/** Makes an indicator and goes to its page, where its targets and its results are the next step. */
export function CreateIndicatorForm() {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const toIndicator = useToIndicator();
  const form = useSheetForm(formValues(undefined));
  const send = async ({ code, unitId, source, partUnitIds, personIds, sheet }: SheetFormValues): Promise<void> => {
    const body = { ...filledIn({ code, unitId, source }), partUnitIds, personIds, sheet: sheetWish(sheet, language) };
    const made = await answerOf(api.POST('/api/v1/indicators', { body }));
    await indicatorsChanged(queries);
    await toIndicator(made.id, say('sheets.created', { code: made.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{
        code: say('sheets.code'),
        unitId: say('indicators.unit'),
        source: say('sheets.source'),
        partUnitIds: say('sheets.partUnits'),
        personIds: say('indicators.people'),
        ...useSheetLabels(form.values.sheet),
      }}
      send={send}
      action={say('sheets.create')}
      beside={<Anchor renderRoot={(props) => <Link {...props} to="/indicators" />}>{say('states.cancel')}</Anchor>}
      isWide
    >
      <SheetSections
        state={{ name: NAME, form }}
        first={
          <TextInput
            {...form.getInputProps('code')}
            id={`${NAME}-code`}
            label={say('sheets.code')}
            description={say('sheets.codeHint')}
            dir="ltr"
          />
        }
        who={<WhoSection />}
      />
    </ServerForm>
  );
}
