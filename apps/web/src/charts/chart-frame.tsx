import { Button, SegmentedControl } from '@mantine/core';
import type { ChartTable } from '@resolute/charts';
import { csvText } from '@resolute/charts';
import { IconDownload, IconPhoto } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../text/words';
import { Panel } from '../ui/panel';
import { saveFile } from '../ui/save-file';
import classes from './charts.module.css';
import { savePicture } from './save-picture';
import { TableTwin } from './table-twin';
import { useColumnName } from './use-column-name';

interface ChartFrameProps<Key extends string> {
  readonly title: string;
  /** What the chart says, in one sentence. */
  readonly summary: string;
  readonly note?: string;
  /** The name of its files, without an ending. */
  readonly file: string;
  readonly table: ChartTable<Key>;
  /** Words of a cell that is a code, such as a kind of row. */
  readonly wordOf?: (key: Key, text: string) => string;
  /** Beside the chart, such as a choice of what it shows. */
  readonly choice?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its sentence, the table of its numbers, and both to be taken away as an image and as CSV. */
export function ChartFrame<Key extends string>(props: ChartFrameProps<Key>) {
  const { title, summary, note, table, wordOf, choice, children } = props;
  const { say } = useWords();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const frame = useRef<HTMLDivElement>(null);
  const views = [
    { value: 'chart', label: say('charts.chart') },
    { value: 'table', label: say('charts.table') },
  ];
  return (
    <Panel
      title={title}
      {...(note !== undefined && { note })}
      actions={
        <SegmentedControl
          aria-label={say('charts.show')}
          size="xs"
          value={view}
          onChange={(chosen) => setView(chosen === 'table' ? 'table' : 'chart')}
          data={views}
        />
      }
    >
      <div className={classes.frame}>
        <p className={classes.summary}>{summary}</p>
        {choice}
        <div ref={frame} className={classes.picture}>
          {view === 'chart' ? children : <TableTwin caption={title} table={table} {...(wordOf && { wordOf })} />}
        </div>
        <Take {...props} frame={frame} isChart={view === 'chart'} />
      </div>
    </Panel>
  );
}

interface TakeProps<Key extends string> extends ChartFrameProps<Key> {
  readonly frame: { readonly current: HTMLDivElement | null };
  readonly isChart: boolean;
}

function Take<Key extends string>({ title, summary, file, table, wordOf, frame, isChart }: TakeProps<Key>) {
  const { say, direction } = useWords();
  const columnName = useColumnName();
  const rows = [
    table.columns.map(({ key }) => columnName(key)),
    ...table.rows.map((row) => table.columns.map(({ key }) => wordOf?.(key, row[key]) ?? row[key])),
  ];
  const saveTable = (): void => saveFile(`${file}.csv`, new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
  const saveImage = (): void => {
    const isRightToLeft = direction === 'rtl';
    if (frame.current) savePicture(`${file}.png`, frame.current, { title, sentence: summary, isRightToLeft });
  };
  return (
    <div className={classes.take}>
      <Button size="xs" leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />} onClick={saveTable}>
        {say('charts.csv')}
      </Button>
      {isChart && (
        <Button size="xs" leftSection={<IconPhoto size={14} stroke={1.75} aria-hidden />} onClick={saveImage}>
          {say('charts.png')}
        </Button>
      )}
    </div>
  );
}
