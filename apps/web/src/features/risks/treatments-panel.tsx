import { parseLocalDate } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import type { RiskTreatment } from '../../api/risks';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import type { PartProps } from './part-props';
import classes from './risks.module.css';
import { TreatmentForm } from './treatment-form';
import { useMay } from './use-may';

/** What is planned about a risk, and how far it has come. */
export function TreatmentsPanel({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const columns = useColumns({ risk, onDone });
  const { done, all } = risk.treatmentTally;
  const may = useMay(risk);
  return (
    <Panel
      title={say('risks.treatments')}
      note={all > 0 && say('risks.doneOf', { done, all })}
      actions={
        may.treat && (
          <DrawerButton ask={say('risks.planAsk')} title={say('risks.planTitle', { code: risk.code })} onDone={onDone}>
            {(frame) => <TreatmentForm risk={risk} {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      {risk.treatments.length > 0 ? (
        <DataTable caption={say('risks.treatments')} columns={columns} rows={risk.treatments} keyOf={({ id }) => id} />
      ) : (
        <Empty title={say('risks.noTreatments')} why={say('risks.noTreatmentsWhy')} />
      )}
    </Panel>
  );
}

function useColumns({ risk, onDone }: PartProps): readonly [Column<RiskTreatment>, ...Column<RiskTreatment>[]] {
  const { say } = useWords();
  const numberOf = useNumber();
  const may = useMay(risk);
  const acts: Column<RiskTreatment> = {
    key: 'acts',
    head: say('states.change'),
    cell: (treatment) => may.report(treatment) && <ChangeTreatment risk={risk} treatment={treatment} onDone={onDone} />,
  };
  return [
    {
      key: 'title',
      head: say('risks.treatment'),
      cell: ({ title, effect }) => (
        <>
          <Translated words={title} />
          {effect !== null && (
            <span className={classes.quiet}>
              <bdi>{effect}</bdi>
            </span>
          )}
        </>
      ),
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
      key: 'owner',
      head: say('risks.treatmentOwner'),
      cell: ({ owner }) => <bdi className={classes.whole}>{owner?.name ?? say('risks.nobody')}</bdi>,
    },
    { key: 'state', head: say('risks.progress'), cell: (treatment) => <Progress treatment={treatment} /> },
    {
      key: 'cost',
      head: say('risks.costHead'),
      cell: ({ costChf }) => (costChf === null ? '–' : <bdi>{numberOf(costChf)}</bdi>),
      isNumeric: true,
    },
    ...(risk.treatments.some(may.report) ? [acts] : []),
  ];
}

function ChangeTreatment({ risk, treatment, onDone }: PartProps & { readonly treatment: RiskTreatment }) {
  const { say, language } = useWords();
  const name = say('risks.changeTreatmentOf', { title: titleText(treatment.title, language).text });
  return (
    <DrawerButton ask={say('states.change')} name={name} title={name} onDone={onDone}>
      {(frame) => <TreatmentForm risk={risk} treatment={treatment} {...frame} />}
    </DrawerButton>
  );
}

/** Whether it is done, and until when it is not late. */
function Progress({ treatment: { state, progress, dueOn, doneOn, isOverdue } }: { readonly treatment: RiskTreatment }) {
  const { say, day } = useWords();
  const due = say('risks.due', { day: day(parseLocalDate(dueOn)) });
  return (
    <>
      {state === 'underway' ? say('risks.underwayBy', { progress }) : say(`risks.treatmentState-${state}`)}
      {isOverdue ? (
        <span className={classes.flag}>
          <IconFlag size={16} stroke={1.75} aria-hidden />
          {say('risks.overdueSince', { day: day(parseLocalDate(dueOn)) })}
        </span>
      ) : (
        <span className={classes.quiet}>{doneOn === null ? due : day(parseLocalDate(doneOn))}</span>
      )}
    </>
  );
}
