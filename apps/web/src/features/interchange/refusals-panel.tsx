import { Button } from '@mantine/core';
import { guardedText } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import classes from './exchange.module.css';
import { type Import, type Refusal, refusalsQuery } from './exchange.queries';
import { MarkedCopy } from './marked-copy';
import { RefusalsTable } from './refusals-table';
import { useColumnWords } from './use-column-words';

/** What is refused of a file, cell by cell: to be read here, copied, or seen in the file itself. */
export function RefusalsPanel({ row }: { readonly row: Import }) {
  const { say } = useWords();
  const query = useInfiniteQuery(refusalsQuery(row.id, row.version));
  const [change, noteChange] = useChange();
  return (
    <Panel
      title={say('exchange.refusals')}
      note={say('exchange.refusalsNote')}
      actions={
        <div className={classes.buttons}>
          <CopyRows row={row} refusals={query.data ?? []} onCopied={noteChange} />
          <MarkedCopy id={row.id} onDone={noteChange} />
        </div>
      }
      flush
    >
      <div className={classes.notice}>
        <ChangeNotice change={change} />
      </div>
      <Loaded query={query} what={say('exchange.refusals')}>
        {(refusals) => (
          <>
            <RefusalsTable refusals={refusals} format={row.format} />
            <MoreRows query={query} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface CopyRowsProps {
  readonly row: Import;
  readonly refusals: readonly Refusal[];
  readonly onCopied: (sentence: string) => void;
}

/** Copies the rows that are shown, so that a spreadsheet takes them as cells. */
function CopyRows({ row: { format }, refusals, onCopied }: CopyRowsProps) {
  const { say } = useWords();
  const columnOf = useColumnWords(format);
  if (refusals.length === 0) return null;
  const copy = async (): Promise<void> => {
    const heads = ['sheet', 'row', 'column', 'value', 'reason'] as const;
    const cells = refusals.map(({ sheet, row, column, value, reason }) => [
      sheet,
      String(row),
      columnOf(column),
      value,
      reason,
    ]);
    const lines = [heads.map((head) => say(`exchange.${head}`)), ...cells].map((line) => line.map(oneCell).join('\t'));
    await navigator.clipboard.writeText(lines.join('\n'));
    onCopied(say('exchange.copied', { count: refusals.length }));
  };
  return <Button onClick={() => void copy()}>{say('exchange.copy', { count: refusals.length })}</Button>;
}

/** A tab or a new line would begin another cell of the spreadsheet, and some texts a formula in it. */
const oneCell = (text: string): string => guardedText(text.replaceAll(/[\t\r\n]+/g, ' '));
