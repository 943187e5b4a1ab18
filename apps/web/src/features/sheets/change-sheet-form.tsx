import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Indicator, type IndicatorVersion, indicatorsChanged } from '../../api/indicators';
import { ProblemError } from '../../api/problem';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { useSeen } from '../../ui/form/use-seen';
import { BackToIndicator } from './back-to-indicator';
import { FixedMeaning } from './fixed-meaning';
import { SheetSections } from './sheet-sections';
import { formValues, type SheetFormValues } from './sheet-values';
import { sheetWish } from './sheet-wish';
import { useSheetForm } from './use-sheet-form';
import { useSheetLabels } from './use-sheet-labels';
import { useToIndicator } from './use-to-indicator';

const NAME = 'sheet';

interface ChangeSheetFormProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
}

/** Changes a method sheet. Where values were reported its meaning stays, and the form says so. */
export function ChangeSheetForm({ indicator, version }: ChangeSheetFormProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const toIndicator = useToIndicator();
  // The page reads the indicator anew in the background; what the form was filled from stays.
  const [begun] = useState(version);
  const form = useSheetForm(formValues(begun));
  const { theirs, change } = useSeen(begun, () => readVersion(indicator.id, begun));
  const send = async ({ sheet }: SheetFormValues): Promise<void> => {
    await change((seen) =>
      underSheet(
        answerOf(
          api.PATCH('/api/v1/indicator-versions/{id}', {
            params: { path: { id: seen.id }, header: ifMatch(seen.version) },
            body: sheetWish(sheet, language),
          }),
        ),
      ),
    );
    await indicatorsChanged(queries);
    await toIndicator(indicator.id, say('sheets.changed', { code: indicator.code }), begun.number);
  };
  const isFixed = (theirs ?? begun).hasValues;
  return (
    <>
      {isFixed && <FixedMeaning indicator={indicator} />}
      <ServerForm
        name={NAME}
        form={form}
        labels={useSheetLabels(form.values.sheet)}
        send={send}
        action={say('sheets.save')}
        beside={<BackToIndicator indicator={indicator} />}
        isWide
      >
        <SheetSections
          state={{
            name: NAME,
            form,
            ...(isFixed && { fixed: formValues(theirs ?? begun).sheet }),
            ...(theirs && { theirs: formValues(theirs).sheet }),
          }}
        />
      </ServerForm>
    </>
  );
}

async function readVersion(id: string, begun: IndicatorVersion): Promise<IndicatorVersion> {
  const { versions } = await answerOf(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } }));
  return versions.find((each) => each.id === begun.id) ?? begun;
}

/** Here the sheet is all that is sent, so the server names some of its fields without it. */
async function underSheet<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const errors = (error.problem.errors ?? []).map((each) => ({
      ...each,
      field: each.field.startsWith('sheet.') ? each.field : `sheet.${each.field}`,
    }));
    throw new ProblemError({ ...error.problem, errors });
  }
}
