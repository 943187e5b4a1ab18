import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';
import type { ReportDefinition } from '../../api/report-definitions';
import { useSavedNow } from '../../ui/form/use-saved-now';
import type { DefinitionValues } from './definition-values';

interface DefinitionState {
  /** The name of the form, as `ServerForm` has it. */
  readonly name: string;
  readonly form: UseFormReturnType<DefinitionValues>;
  /** Nothing when one is made. */
  readonly begun: ReportDefinition | undefined;
  /** What somebody else has saved in the meantime. */
  readonly theirs: DefinitionValues | undefined;
}

export const DefinitionContext = createContext<DefinitionState | undefined>(undefined);

type TextField = 'series' | 'cutOffDays' | 'mostHeadlines' | 'mostNamed' | 'form' | 'frameworkId';
type ListField = 'languages' | 'formats' | 'sections' | 'firstHeadlines' | 'resultIds' | 'reviewerIds';

/** The form of a definition, for each of its parts. */
export function useDefinition() {
  const state = useContext(DefinitionContext);
  if (!state) throw new Error('There is no definition around this component');
  const { name, form, theirs } = state;
  const savedNow = useSavedNow();
  return {
    ...state,
    /** The properties of a field; `nameOf` says what its value is called, where somebody else has chosen another. */
    input: (field: TextField, hint?: string, nameOf = (value: string): string => value) => ({
      ...form.getInputProps(field),
      id: `${name}-${field}`,
      description: theirs && theirs[field] !== form.values[field] ? savedNow(nameOf(theirs[field]), '') : hint,
    }),
    /** The same for a list. */
    list: (field: ListField, hint: string, nameOf: (value: string) => string, join: string) => ({
      id: `${name}-${field}`,
      hint:
        (theirs && savedNow(theirs[field].map(nameOf).join(join), form.values[field].map(nameOf).join(join))) ?? hint,
      error: form.errors[field],
      value: form.values[field],
      onChange: (value: string[]) => form.setFieldValue(field, value),
    }),
  };
}
