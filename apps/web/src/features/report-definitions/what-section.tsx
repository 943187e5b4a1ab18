import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../text/words';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { Panel } from '../../ui/panel';
import { FORMS, type ReportForm } from './definition-choices';
import { useDefinition } from './definition-context';
import classes from './definitions.module.css';

/** What the report is called, which form its head has, and whether it is made at all. */
export function WhatSection({ first }: { readonly first?: ReactNode }) {
  const { say } = useWords();
  const { name, form, theirs, input } = useDefinition();
  const formName = (value: string): string => say(`definitions.form-${value as ReportForm}`);
  const savedNow = useSavedNow();
  const inUse = (isActive: boolean): string => (isActive ? say('definitions.active') : say('definitions.inactive'));
  const isActiveNow = theirs && savedNow(inUse(theirs.isActive), inUse(form.values.isActive));
  return (
    <Panel title={say('definitions.what')}>
      <div className={classes.fields}>
        {first}
        <FoldedTranslation
          name={name}
          form={form}
          path="title"
          legend={say('definitions.title')}
          hint={say('states.inOneLanguage')}
          saved={theirs?.title}
        />
        <NativeSelect
          {...input('form', undefined, formName)}
          label={say('definitions.form')}
          data={FORMS.map((value) => ({ value, label: formName(value) }))}
        />
        <Checkbox
          {...form.getInputProps('isActive', { type: 'checkbox' })}
          id={`${name}-isActive`}
          label={say('definitions.isActive')}
          description={isActiveNow ?? say('definitions.isActiveHint')}
        />
      </div>
    </Panel>
  );
}
