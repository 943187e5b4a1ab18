import { TextInput } from '@mantine/core';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { PeopleChoice } from '../../ui/people-choice';
import { UnitSelect } from '../../ui/unit-select';
import { UnitsChoice } from '../../ui/units-choice';
import { useSheet } from './sheet-context';
import classes from './sheets.module.css';

/** Who answers for a new indicator, whom to ask, and which units report. */
export function WhoSection() {
  const { say } = useWords();
  const { name, form, input } = useSheet();
  return (
    <Panel title={say('sheets.who')}>
      <div className={classes.section}>
        <UnitSelect {...input('unitId')} label={say('indicators.unit')} none={say('sheets.chooseUnit')} />
        <UnitsChoice
          id={`${name}-partUnitIds`}
          legend={say('sheets.partUnits')}
          hint={say('sheets.partUnitsHint')}
          label={say('sheets.addUnit')}
          none={say('sheets.chooseUnit')}
          error={form.errors.partUnitIds}
          value={form.values.partUnitIds}
          onChange={(ids) => form.setFieldValue('partUnitIds', ids)}
        />
        <PeopleChoice
          id={`${name}-personIds`}
          legend={say('indicators.people')}
          hint={say('sheets.peopleHint')}
          label={say('sheets.addPerson')}
          error={form.errors.personIds}
          value={form.values.personIds}
          onChange={(ids) => form.setFieldValue('personIds', ids)}
        />
        <TextInput {...input('source')} label={say('sheets.source')} description={say('sheets.sourceHint')} />
      </div>
    </Panel>
  );
}
