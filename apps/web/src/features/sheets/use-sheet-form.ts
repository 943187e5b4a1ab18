import { type UseFormReturnType, useForm } from '@mantine/form';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import type { SheetFormValues } from './sheet-values';

/** The form around a method sheet. All but one thing the server says: whether a number could be two. */
export function useSheetForm(initialValues: SheetFormValues): UseFormReturnType<SheetFormValues> {
  const clear = useTwoReadings();
  const ofStages = (typed: string, { sheet }: SheetFormValues): string | null =>
    sheet.kind === 'milestone-list' ? clear(typed) : null;
  return useForm<SheetFormValues>({
    initialValues,
    validate: {
      sheet: {
        tolerance: clear,
        absoluteTolerance: clear,
        lowLimit: clear,
        highLimit: clear,
        stages: { weight: ofStages },
      },
    },
  });
}
