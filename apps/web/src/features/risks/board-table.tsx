import type { BoardTreatment } from '../../api/risks';
import { useWords } from '../../text/words';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import classes from './risks.module.css';
import { TreatmentDue } from './treatment-due';

interface BoardTableProps {
  readonly caption: string;
  readonly treatments: readonly BoardTreatment[];
}

/** Treatments as rows, each with the risk that it belongs to. */
export function BoardTable({ caption, treatments }: BoardTableProps) {
  const columns = useColumns();
  return <DataTable caption={caption} columns={columns} rows={treatments} keyOf={({ id }) => id} />;
}

function useColumns(): readonly [Column<BoardTreatment>, ...Column<BoardTreatment>[]] {
  const { say } = useWords();
  return [
    {
      key: 'title',
      head: say('risks.treatment'),
      cell: ({ title, isSample }) => (
        <>
          <span className={classes.code}>
            <Translated words={title} />
          </span>{' '}
          {isSample && <SampleTag />}
        </>
      ),
    },
    {
      key: 'due',
      head: say('risks.dueHead'),
      cell: (treatment) => <TreatmentDue treatment={treatment} />,
    },
    {
      key: 'progress',
      head: say('risks.progress'),
      cell: ({ state, progress }) => (
        <span className={classes.whole}>
          {state === 'underway' ? say('risks.underwayBy', { progress }) : say(`risks.treatmentState-${state}`)}
        </span>
      ),
    },
    {
      key: 'owner',
      head: say('risks.treatmentOwner'),
      cell: ({ owner }) => <bdi className={classes.whole}>{owner?.name ?? say('risks.nobody')}</bdi>,
    },
    {
      key: 'response',
      head: say('risks.response'),
      cell: ({ response }) => (
        <span className={classes.whole}>
          <Tag>{say(`risks.response-${response}`)}</Tag>
        </span>
      ),
    },
    {
      key: 'risk',
      head: say('risks.ofRisk'),
      cell: ({ risk, unit }) => (
        <>
          <RiskAnchor risk={risk} part="treatments" />
          <span className={classes.under}>
            <bdi>{unit.code}</bdi>
          </span>
        </>
      ),
    },
  ];
}
