import { Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import classes from './indicators.module.css';
import { newMilestone, type TargetValues } from './target-values';

interface MilestoneFieldsProps {
  readonly name: string;
  readonly form: UseFormReturnType<TargetValues>;
}

/** Where the value should stand on days before that of the target; a short list that may stay empty. */
export function MilestoneFields({ name, form }: MilestoneFieldsProps) {
  const { say } = useWords();
  const input = (path: string) => ({ ...form.getInputProps(path), id: `${name}-${path}` });
  return (
    <FieldGroup
      id={`${name}-milestones`}
      legend={say('indicators.milestones')}
      hint={say('indicators.milestonesHint')}
      error={form.errors.milestones}
    >
      {form.values.milestones.map(({ key }, at) => (
        <div key={key} className={classes.milestone}>
          <TextInput
            {...input(`milestones.${at}.onDay`)}
            type="date"
            label={say('indicators.milestoneDay', { number: at + 1 })}
          />
          <TextInput
            {...input(`milestones.${at}.value`)}
            label={say('indicators.milestoneValue', { number: at + 1 })}
            inputMode="decimal"
            dir="ltr"
          />
          <Button
            aria-label={say('indicators.removeMilestoneOf', { number: at + 1 })}
            onClick={() => form.removeListItem('milestones', at)}
          >
            {say('indicators.removeMilestone')}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => form.insertListItem('milestones', newMilestone())}>
          {say('indicators.addMilestone')}
        </Button>
      </div>
    </FieldGroup>
  );
}
