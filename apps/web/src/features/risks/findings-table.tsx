import { Anchor } from '@mantine/core';
import { ASSESSMENT_KINDS } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RiskWithFindings } from '../../api/risks';
import { useWords } from '../../text/words';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { isProposal, MENDED_AT, PART_TITLES } from './finding-place';
import { type FindingRow, rowsOfFindings } from './finding-rows';
import classes from './risks.module.css';

/** What was found, one a row: in which risk, what it means, and where it is mended. */
export function FindingsTable({ risks }: { readonly risks: readonly RiskWithFindings[] }) {
  const { say } = useWords();
  const columns = useColumns();
  return (
    <DataTable
      caption={say('risks.findings')}
      columns={columns}
      rows={rowsOfFindings(risks)}
      keyOf={({ key }) => key}
    />
  );
}

function useColumns(): readonly [Column<FindingRow>, ...Column<FindingRow>[]] {
  const { say } = useWords();
  return [
    {
      key: 'risk',
      head: say('risks.risk'),
      cell: ({ risk }) => (
        <>
          <RiskAnchor risk={risk} /> {risk.isSample && <SampleTag />}
        </>
      ),
    },
    { key: 'finding', head: say('risks.findingHead'), cell: (row) => <Found row={row} /> },
    { key: 'about', head: say('risks.findingAbout'), cell: (row) => <About row={row} /> },
    {
      key: 'owner',
      head: say('risks.owner'),
      cell: ({ risk: { owner, unit } }) => (
        <>
          <bdi className={classes.whole}>{owner?.name ?? say('risks.nobody')}</bdi>
          <span className={classes.under}>
            <bdi>{unit.code}</bdi>
          </span>
        </>
      ),
    },
    { key: 'mend', head: say('risks.mendHead'), cell: (row) => <Mend row={row} /> },
  ];
}

/** The finding with a flag, or a proposal as such; and what to do. */
function Found({ row: { code, indicator = '' } }: { readonly row: FindingRow }) {
  const { say } = useWords();
  if (isProposal(code))
    return (
      <>
        <Tag tone="info">{say('risks.proposal')}</Tag> {say(`risks.warning-${code}`, { code: indicator })}
        <span className={classes.quiet}>{say(`risks.warningWhy-${code}`)}</span>
      </>
    );
  return (
    <>
      <span className={classes.flag}>
        <IconFlag size={16} stroke={1.75} aria-hidden />
        {say(`risks.finding-${code}`)}
      </span>
      <span className={classes.quiet}>{say(`risks.mend-${code}`)}</span>
    </>
  );
}

function About({ row: { subject, title, indicator } }: { readonly row: FindingRow }) {
  const { say } = useWords();
  if (title)
    return (
      <>
        {indicator !== undefined && <bdi className={classes.code}>{indicator}</bdi>} <Translated words={title} />
      </>
    );
  const kind = ASSESSMENT_KINDS.find((each) => each === subject);
  return kind ? say(`risks.map-${kind}`) : '–';
}

function Mend({ row: { code, risk } }: { readonly row: FindingRow }) {
  const { say } = useWords();
  const part = MENDED_AT[code];
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link {...props} to="/risks/$riskId" params={{ riskId: risk.id }} {...(part !== undefined && { hash: part })} />
      )}
    >
      {part === undefined
        ? say('risks.reviewTitle', { code: risk.code })
        : say('risks.mendHere', { code: risk.code, part: say(PART_TITLES[part]) })}
    </Anchor>
  );
}
