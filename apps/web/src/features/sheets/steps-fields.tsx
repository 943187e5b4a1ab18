import { TextInput } from '@mantine/core';
import { LANGUAGES } from '@resolute/domain';
import { useWords } from '../../text/words';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { RowsFields } from '../../ui/form/rows-fields';
import { useSheet } from './sheet-context';
import { newStep } from './sheet-values';

/** The steps of an ordinal indicator, lowest first, or the stages of a milestone list with their weights and days. */
export function StepsFields({ list }: { readonly list: 'steps' | 'stages' }) {
  const { say } = useWords();
  const { name, form, input, isFixed, theirs } = useSheet();
  const path = `sheet.${list}`;
  const isSteps = list === 'steps';
  return (
    <RowsFields
      id={`${name}-${path}`}
      legend={isSteps ? say('indicators.steps') : say('indicators.stages')}
      hint={hintOf()}
      error={form.errors[path]}
      rows={form.values.sheet[list]}
      nameOf={(at) => (isSteps ? say('sheets.step', { number: at + 1 }) : say('sheets.stage', { number: at + 1 }))}
      remove={{
        label: say('indicators.removeMilestone'),
        nameOf: (row) => say('sheets.removeRow', { row }),
        act: (at) => form.removeListItem(path, at),
      }}
      add={{
        label: isSteps ? say('sheets.addStep') : say('sheets.addStage'),
        act: () => form.insertListItem(path, newStep()),
      }}
      isFixed={isFixed}
    >
      {(at) => (
        <>
          <TextInput {...input(`${path}.${at}.code`)} label={say('sheets.code')} dir="ltr" disabled={isFixed} />
          {!isSteps && (
            <>
              <TextInput
                {...input(`${path}.${at}.weight`)}
                label={say('indicators.weight')}
                inputMode="decimal"
                dir="ltr"
                disabled={isFixed}
              />
              <TextInput
                {...input(`${path}.${at}.dueOn`)}
                type="date"
                label={say('sheets.stageDue')}
                disabled={isFixed}
              />
            </>
          )}
          <FoldedTranslation
            name={name}
            form={form}
            path={`${path}.${at}.title`}
            legend={say('sheets.title')}
            saved={theirs?.[list][at]?.title}
            {...(isFixed && { kept: { languages: LANGUAGES, why: say('sheets.fixedField') } })}
          />
        </>
      )}
    </RowsFields>
  );

  function hintOf(): string {
    if (isFixed) return say('sheets.fixedField');
    return isSteps ? say('sheets.stepsHint') : say('sheets.stagesHint');
  }
}
