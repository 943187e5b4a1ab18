import { useInfiniteQuery } from '@tanstack/react-query';
import { type PointInTime, type Result, type ResultsMap, resultsQuery } from '../../api/results';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { ResultAnchor } from '../../ui/result-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import classes from './results.module.css';
import { SdgTags } from './sdg-tags';
import type { ResultsChoice } from './use-address';

interface ResultsTableProps {
  /** For what each result contributes to, which the list does not say. */
  readonly map: ResultsMap;
  readonly choice: ResultsChoice;
  readonly time: PointInTime;
}

/** The results of a plan as rows; the server searches and counts. */
export function ResultsTable({ map, choice: { control, ...choice }, time }: ResultsTableProps) {
  const { say } = useWords();
  const filter = { framework: map.framework.id, ...choice, ...time, ...(control && { controlLevel: control }) };
  const query = useInfiniteQuery(resultsQuery(filter));
  const columns = useColumns(map);
  const title = say('results.tableTitle');
  return (
    <Loaded query={query} what={title}>
      {({ items, total }) => (
        <Panel
          title={title}
          note={
            items.length < total
              ? say('results.rowsOf', { shown: items.length, count: total })
              : say('results.rows', { count: total })
          }
          flush
        >
          <DataTable caption={title} columns={columns} rows={items} keyOf={({ id }) => id} />
          <MoreRows query={query} />
        </Panel>
      )}
    </Loaded>
  );
}

function useColumns(map: ResultsMap): readonly [Column<Result>, ...Column<Result>[]] {
  const { say } = useWords();
  return [
    {
      key: 'result',
      head: say('results.result'),
      cell: (result) => (
        <>
          <ResultAnchor result={result} /> {result.isSample && <SampleTag />}
        </>
      ),
    },
    { key: 'kind', head: say('results.kind'), cell: ({ kind }) => <Translated words={kind.title} /> },
    {
      key: 'control',
      head: say('results.control'),
      cell: ({ controlLevel }) => say(`results.control-${controlLevel}`),
    },
    { key: 'sdgs', head: say('results.sdgs'), cell: ({ sdgs }) => <SdgTags sdgs={sdgs} /> },
    { key: 'to', head: say('results.contributesTo'), cell: ({ id }) => <Parents map={map} id={id} /> },
  ];
}

function Parents({ map: { links, results }, id }: { readonly map: ResultsMap; readonly id: string }) {
  const ids = new Set(links.filter(({ childId }) => childId === id).map(({ parentId }) => parentId));
  const parents = results.filter((result) => ids.has(result.id));
  if (parents.length === 0) return '–';
  return (
    <ul className={classes.tags}>
      {parents.map((parent) => (
        <li key={parent.id}>
          <ResultAnchor result={parent} isShort />
        </li>
      ))}
    </ul>
  );
}
