import { Checkbox, NativeSelect } from '@mantine/core';
import { BREAKDOWN_RULES } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { RowsFields } from '../../ui/form/rows-fields';
import { Panel } from '../../ui/panel';
import { titleText } from '../../ui/title-text';
import { useSheet } from './sheet-context';
import { newBreakdown } from './sheet-values';
import classes from './sheets.module.css';

const PATH = 'sheet.breakdowns';

/** A dimension that retired is chosen by no further sheet; one that asks for it keeps it. */
const offeredTo = (chosen: string | undefined, dimensions: readonly Dimension[]): readonly Dimension[] =>
  dimensions.filter(({ id, retiredOn }) => !retiredOn || id === chosen);

/** By which dimensions values are broken down, and what their categories add up to. */
export function BreakdownsSection() {
  const { say, language } = useWords();
  const { name, form, input, isFixed } = useSheet();
  const { data: dimensions = [] } = useQuery(dimensionsQuery);
  return (
    <Panel title={say('indicators.breakdowns')}>
      <div className={classes.section}>
        <RowsFields
          id={`${name}-${PATH}`}
          legend={say('sheets.dimensions')}
          hint={isFixed ? say('sheets.fixedField') : say('sheets.breakdownsHint')}
          error={form.errors[PATH]}
          rows={form.values.sheet.breakdowns}
          nameOf={(at) => say('sheets.breakdown', { number: at + 1 })}
          remove={{
            label: say('indicators.removeMilestone'),
            nameOf: (row) => say('sheets.removeRow', { row }),
            act: (at) => form.removeListItem(PATH, at),
          }}
          add={{ label: say('sheets.addBreakdown'), act: () => form.insertListItem(PATH, newBreakdown()) }}
          isFixed={isFixed}
        >
          {(at) => (
            <>
              <NativeSelect
                {...input(`${PATH}.${at}.dimensionId`)}
                label={say('sheets.dimension')}
                disabled={isFixed}
                data={[
                  { value: '', label: say('sheets.chooseDimension') },
                  ...offeredTo(form.values.sheet.breakdowns[at]?.dimensionId, dimensions).map(({ id, title }) => ({
                    value: id,
                    label: titleText(title, language).text,
                  })),
                ]}
              />
              <NativeSelect
                {...input(`${PATH}.${at}.rule`)}
                label={say('sheets.rule')}
                disabled={isFixed}
                data={BREAKDOWN_RULES.map((value) => ({ value, label: say(`indicators.rule-${value}`) }))}
              />
              <Checkbox
                {...form.getInputProps(`${PATH}.${at}.isRequired`, { type: 'checkbox' })}
                id={`${name}-${PATH}.${at}.isRequired`}
                label={say('sheets.isRequired')}
                disabled={isFixed}
              />
            </>
          )}
        </RowsFields>
      </div>
    </Panel>
  );
}
