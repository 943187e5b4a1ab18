import { Button, Modal } from '@mantine/core';
import { useWords } from '../../text/words';
import { useValueText } from '../../ui/values/use-value-text';
import classes from './entry.module.css';
import type { PastePlan, RefusedCell } from './paste-plan';
import { useReadingText } from './use-reading-text';

interface PasteDialogProps {
  readonly plan: PastePlan | undefined;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** What a pasted block would do, before it does it: each cell as it was understood, and each that is refused, with the reason. */
export function PasteDialog({ plan, onApply, onClose }: PasteDialogProps) {
  const { say } = useWords();
  return (
    <Modal
      opened={plan !== undefined}
      onClose={onClose}
      size="xl"
      title={say('entry.pasteTitle')}
      closeButtonProps={{ 'aria-label': say('states.close') }}
    >
      {plan && (
        <div className={classes.form}>
          <p>
            {say('entry.pasteSummary', {
              planned: plan.planned.length,
              unchanged: plan.unchanged,
              refused: plan.refused.length,
            })}
          </p>
          {plan.refused.length > 0 && <RefusedCells refused={plan.refused} />}
          {plan.planned.length > 0 && <PlannedRows plan={plan} />}
          <div className={classes.buttons}>
            {plan.planned.length > 0 && (
              <Button variant="filled" data-autofocus onClick={onApply}>
                {say('entry.pasteApply', { count: plan.planned.length })}
              </Button>
            )}
            <Button onClick={onClose}>{say('states.cancel')}</Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

function PlannedRows({ plan: { planned } }: { readonly plan: PastePlan }) {
  const { say } = useWords();
  const valueText = useValueText();
  return (
    <table className={classes.preview} aria-label={say('entry.pasteFilled')}>
      <thead>
        <tr>
          <th scope="col">{say('entry.column-name')}</th>
          <th scope="col">{say('entry.pasted')}</th>
          <th scope="col">{say('entry.before')}</th>
          <th scope="col">{say('entry.after')}</th>
          <th scope="col">{say('entry.column-remark')}</th>
        </tr>
      </thead>
      <tbody>
        {planned.map(({ row, texts, columns, content }) => (
          <tr key={row.key}>
            <th scope="row">
              <bdi>{row.cell.indicator.code}</bdi>
            </th>
            <td>
              <bdi>{texts.join(' | ')}</bdi>
            </td>
            <td>
              <bdi>{valueText(row.content, row.cell.indicator) || '–'}</bdi>
            </td>
            <td>
              <strong>
                <bdi>{valueText(content, row.cell.indicator) || '–'}</bdi>
              </strong>
            </td>
            <td>{columns.includes('remark') && <bdi>{content.remark}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RefusedCells({ refused }: { readonly refused: readonly RefusedCell[] }) {
  const { say } = useWords();
  const readingText = useReadingText();
  const why = ({ why: code, readings }: RefusedCell): string =>
    readings
      ? say('entry.refused-ambiguous', { first: readingText(readings[0]), second: readingText(readings[1]) })
      : say(`entry.refused-${code}`);
  return (
    <section className={classes.refused} aria-label={say('entry.pasteRefused', { count: refused.length })}>
      <h3>{say('entry.pasteRefused', { count: refused.length })}</h3>
      <ul>
        {refused.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once for each block and never changes
          <li key={at}>
            {cell.row && <bdi className={classes.code}>{cell.row.cell.indicator.code}</bdi>} <bdi>“{cell.text}”</bdi>{' '}
            {why(cell)}
          </li>
        ))}
      </ul>
    </section>
  );
}
