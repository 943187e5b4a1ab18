import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReportDefinition } from '../../api/report-definitions';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import classes from './definitions.module.css';
import { LanguageNames } from './language-names';

/** Reports as rows, by code. */
export function DefinitionsTable({ definitions }: { readonly definitions: readonly ReportDefinition[] }) {
  const { say } = useWords();
  const columns: readonly [Column<ReportDefinition>, ...Column<ReportDefinition>[]] = [
    { key: 'report', head: say('definitions.report'), cell: (definition) => <Name definition={definition} /> },
    {
      key: 'series',
      head: say('definitions.series'),
      cell: ({ series }) => <bdi className={classes.whole}>{series}</bdi>,
    },
    {
      key: 'cutOff',
      head: say('definitions.cutOff'),
      cell: ({ cutOffDays }) => say('definitions.cutOffBefore', { count: cutOffDays }),
    },
    {
      key: 'sections',
      head: say('definitions.sections'),
      cell: ({ sections }) => say('definitions.sectionsCount', { count: sections.length }),
    },
    {
      key: 'languages',
      head: say('definitions.languages'),
      cell: ({ languages }) => <LanguageNames languages={languages} />,
    },
    {
      key: 'reviewers',
      head: say('definitions.reviewerIds'),
      cell: ({ reviewers }) => say('definitions.reviewersCount', { count: reviewers.length }),
    },
    {
      key: 'state',
      head: say('definitions.state'),
      cell: (definition) => (
        <span className={classes.whole}>
          <InUse definition={definition} />
        </span>
      ),
    },
  ];
  return <DataTable caption={say('definitions.all')} columns={columns} rows={definitions} keyOf={({ id }) => id} />;
}

/** Whether reports are planned by it. */
export function InUse({ definition: { isActive } }: { readonly definition: ReportDefinition }) {
  const { say } = useWords();
  return isActive ? <Tag tone="info">{say('definitions.active')}</Tag> : <Tag>{say('definitions.inactive')}</Tag>;
}

function Name({ definition: { id, code, title } }: { readonly definition: ReportDefinition }) {
  return (
    <>
      <Anchor
        className={classes.name}
        renderRoot={(props) => <Link {...props} to="/report-definitions/$definitionId" params={{ definitionId: id }} />}
      >
        <Translated words={title} />
      </Anchor>
      <span className={classes.code}>
        <bdi>{code}</bdi>
      </span>
    </>
  );
}
