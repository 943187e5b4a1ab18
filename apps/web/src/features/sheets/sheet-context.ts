import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';
import { useWords } from '../../text/words';
import { useSavedNow } from '../../ui/form/use-saved-now';
import type { SheetFormValues, SheetValues } from './sheet-values';

export interface SheetState {
  /** The name of the form, as `ServerForm` has it. */
  readonly name: string;
  readonly form: UseFormReturnType<SheetFormValues>;
  /** What stays, as values were reported for it; nothing when all may change. */
  readonly fixed?: SheetValues | undefined;
  /** What somebody else has saved in the meantime. */
  readonly theirs?: SheetValues | undefined;
}

export const SheetContext = createContext<SheetState | undefined>(undefined);

type Line = { [K in keyof SheetValues]: SheetValues[K] extends string ? K : never }[keyof SheetValues];

/** The form that the sections of a method sheet belong to, and the properties of their inputs. */
export function useSheet() {
  const state = useContext(SheetContext);
  if (!state) throw new Error('There is no SheetContext above this section');
  const { say } = useWords();
  const savedNow = useSavedNow();
  const { name, form, fixed, theirs } = state;
  /** A field by its name in the request: `sheet.stages.0.weight`. */
  const input = (path: string) => ({
    ...form.getInputProps(path),
    id: `${name}-${path}`,
    'aria-invalid': path in form.errors,
  });
  /** One of a line of text or a choice; `shown` says what a code is called. */
  const line = (field: Line, hint?: string, shown: (code: string) => string = (code) => code) => ({
    ...input(`sheet.${field}`),
    description: savedNow(theirs && shown(theirs[field]), shown(form.values.sheet[field])) ?? hint,
  });
  /** The same for what belongs to the meaning. */
  const meaning = (field: Line, hint?: string, shown?: (code: string) => string) => ({
    ...line(field, fixed ? say('sheets.fixedField') : hint, shown),
    disabled: fixed !== undefined,
  });
  return { ...state, input, line, meaning, isFixed: fixed !== undefined };
}
