import { Button } from '@mantine/core';
import { isLiveRisk, mayReadRisks } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type RiskLine, type RiskSubject, risksOnQuery } from '../../api/risks';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Banner } from '../banner';
import { Panel } from '../panel';
import { Loaded } from '../states/loaded';
import { type Column, DataTable } from '../table/data-table';
import { AppetiteCell } from './appetite-cell';
import { isAboveAppetiteNow } from './is-above-appetite-now';
import { LevelChip } from './level-chip';
import { RiskAnchor } from './risk-anchor';
import classes from './risk-marks.module.css';
import { useUnitsToRaise } from './use-units-to-raise';

interface RisksOnProps {
  readonly subject: RiskSubject;
  /** What a risk above appetite asks of whoever reads the page, where it asks something. */
  readonly warning?: string;
}

/** The risks that bear upon what a page is about, with the way to raise one; nothing for who reads no risks. */
export function RisksOn({ subject, warning }: RisksOnProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  if (!mayReadRisks(actor).allowed) return null;
  return (
    <Panel title={say('frame.risks')} actions={<RaiseHere subject={subject} />}>
      <Risks subject={subject} {...(warning !== undefined && { warning })} />
    </Panel>
  );
}

function Risks({ subject, warning }: RisksOnProps) {
  const { say } = useWords();
  const columns = useColumns();
  const query = useQuery(risksOnQuery(subject));
  return (
    <Loaded query={query} what={say('frame.risks')}>
      {(risks) => (
        <>
          {warning !== undefined && risks.some((risk) => isLiveRisk(risk.state) && isAboveAppetiteNow(risk)) && (
            <Banner mark={IconFlag}>
              <p>{warning}</p>
            </Banner>
          )}
          {risks.length === 0 ? (
            <p className={classes.quiet}>{say('risks.noneOnThis')}</p>
          ) : (
            <DataTable caption={say('frame.risks')} columns={columns} rows={risks} keyOf={({ id }) => id} />
          )}
        </>
      )}
    </Loaded>
  );
}

function useColumns(): readonly [Column<RiskLine>, ...Column<RiskLine>[]] {
  const { say } = useWords();
  return [
    { key: 'risk', head: say('risks.head'), cell: (risk) => <RiskAnchor risk={risk} /> },
    { key: 'state', head: say('risks.state'), cell: ({ state }) => say(`risks.state-${state}`) },
    { key: 'residual', head: say('risks.kind-residual'), cell: ({ residual }) => <LevelChip of={residual} /> },
    { key: 'appetite', head: say('risks.appetite'), cell: (risk) => <AppetiteCell risk={risk} /> },
  ];
}

/** The way to the register, where the drawer to raise a risk stands open with this as its first link. */
function RaiseHere({ subject }: Pick<RisksOnProps, 'subject'>) {
  const { say } = useWords();
  if (useUnitsToRaise().length === 0) return null;
  const [kind, id] = Object.entries(subject)[0] ?? [];
  return (
    <Button renderRoot={(props) => <Link {...props} to="/risks" search={{ raiseOn: `${kind}:${id}` } as never} />}>
      {say('risks.raiseAsk')}
    </Button>
  );
}
