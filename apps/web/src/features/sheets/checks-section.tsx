import { Checkbox, TextInput } from '@mantine/core';
import { isDecimal } from '@resolute/domain';
import { useWords } from '../../text/words';
import { FieldGrid } from '../../ui/form/field-grid';
import { typedDecimal } from '../../ui/form/typed-decimal';
import { Panel } from '../../ui/panel';
import { usePercent } from '../../ui/use-percent';
import { useSheet } from './sheet-context';
import { SheetWords } from './sheet-words';
import classes from './sheets.module.css';

const decimal = { inputMode: 'decimal', dir: 'ltr' } as const;

/** How far off still counts as on track, from where a value asks for a comment, and what proves it. */
export function ChecksSection() {
  const { say } = useWords();
  const { form, name, line, meaning } = useSheet();
  return (
    <Panel title={say('sheets.checks')}>
      <div className={classes.section}>
        <FieldGrid>
          <TextInput {...meaning('tolerance', useToleranceHint())} label={say('indicators.tolerance')} {...decimal} />
          <TextInput
            {...meaning('absoluteTolerance', say('sheets.absoluteToleranceHint'))}
            label={say('sheets.absoluteTolerance')}
            {...decimal}
          />
        </FieldGrid>
        <FieldGrid>
          <TextInput {...line('lowLimit', say('sheets.limitHint'))} label={say('sheets.lowLimit')} {...decimal} />
          <TextInput {...line('highLimit', say('sheets.limitHint'))} label={say('sheets.highLimit')} {...decimal} />
        </FieldGrid>
        <Checkbox
          {...form.getInputProps('sheet.needsEvidence', { type: 'checkbox' })}
          id={`${name}-sheet.needsEvidence`}
          label={say('sheets.needsEvidence')}
        />
        <SheetWords of="dataSource" legend={say('indicators.dataSource')} hint={say('sheets.dataSourceHint')} isLong />
      </div>
    </Panel>
  );
}

/** The share that was typed, as it is read: 0.05 is 5 %. */
function useToleranceHint(): string {
  const { say, language } = useWords();
  const percent = usePercent();
  const typed = typedDecimal(useSheet().form.values.sheet.tolerance, language);
  return isDecimal(typed) ? say('sheets.toleranceIs', { share: percent(typed) }) : say('sheets.toleranceHint');
}
