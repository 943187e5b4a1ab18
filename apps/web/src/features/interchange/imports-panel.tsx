import { Anchor } from '@mantine/core';
import { IMPORT_OUTCOMES } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { useHandName } from '../../ui/explained/use-hand-name';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import classes from './exchange.module.css';
import { type Import, importsQuery } from './exchange.queries';
import { ImportStateTag } from './import-state-tag';

/** The files that were tried or imported, the latest first. */
export function ImportsPanel() {
  const { say } = useWords();
  const query = useInfiniteQuery(importsQuery);
  return (
    <Panel title={say('exchange.imports')} note={say('exchange.importsNote')} flush>
      <Loaded query={query} what={say('exchange.imports')}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say('exchange.noImports')} why={say('exchange.noImportsWhy')} />
          ) : (
            <>
              <ImportsTable rows={rows} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function ImportsTable({ rows }: { readonly rows: readonly Import[] }) {
  const { say, moment } = useWords();
  const handName = useHandName();
  const columns: readonly [Column<Import>, ...Column<Import>[]] = [
    { key: 'file', head: say('exchange.file'), cell: (row) => <FileLink row={row} /> },
    { key: 'purpose', head: say('exchange.purposeHead'), cell: ({ purpose }) => say(`exchange.purpose-${purpose}`) },
    { key: 'state', head: say('exchange.state'), cell: (row) => <ImportStateTag row={row} /> },
    ...IMPORT_OUTCOMES.map((outcome) => ({
      key: outcome,
      head: say(`exchange.${outcome}`),
      cell: ({ counts }: Import) => <Count of={counts[outcome]} />,
      isNumeric: true,
    })),
    {
      key: 'by',
      head: say('exchange.byHead'),
      cell: ({ author, batch, createdAt }) =>
        say('exchange.by', { name: handName(author, batch?.authorFor), at: moment(createdAt) }),
    },
  ];
  return <DataTable caption={say('exchange.imports')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Count({ of }: { readonly of: number }) {
  const { say } = useWords();
  return <bdi>{say('exchange.count', { count: of })}</bdi>;
}

function FileLink({ row: { id, fileName, batch } }: { readonly row: Import }) {
  return (
    <>
      <Anchor
        className={classes.fileName}
        renderRoot={(props) => <Link {...props} to="/exchange/$importId" params={{ importId: id }} />}
      >
        <bdi>{fileName}</bdi>
      </Anchor>{' '}
      {batch?.isSample && <SampleTag />}
    </>
  );
}
