import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { MapCell, Matrix, RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { AppetiteCell } from '../../ui/risks/appetite-cell';
import { LevelChip } from '../../ui/risks/level-chip';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import classes from './risks.module.css';

interface CellRisksProps {
  readonly cell: MapCell;
  readonly matrix: Matrix;
  /** What the register says of them today. */
  readonly risks: readonly RiskLine[];
  /** Whether it was asked for on this page, and not by the page's address. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The risks of a cell, beside the map. It takes the focus from who chose the cell, who hears and sees them next. */
export function CellRisks({ cell, matrix, risks, takesFocus, onClose }: CellRisksProps) {
  const { say, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { level, likelihood, impact } = cell;
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const step = (names: Matrix['impacts'], at: number) => titleText(names[at - 1] ?? {}, language).text;
  const name = say('risks.cellTitle', {
    level: say(`risks.level-${level}`),
    likelihood: step(matrix.likelihoods, likelihood),
    impact: step(matrix.impacts, impact),
  });
  return (
    <div ref={place} tabIndex={-1} className={classes.cellPlace}>
      <Panel
        title={name}
        note={say('risks.cellNote', {
          steps: say('risks.steps', { likelihood, impact }),
          count: cell.risks.length,
        })}
        actions={<Button onClick={onClose}>{say('risks.closeCell')}</Button>}
      >
        <ul className={classes.cards} aria-label={name}>
          {cell.risks.map((risk) => {
            const line = risks.find(({ id }) => id === risk.id);
            return (
              <li key={risk.id}>
                <h3>
                  <RiskAnchor risk={risk} /> {line?.isSample === true && <SampleTag />}
                </h3>
                {line && <RiskCard risk={line} />}
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}

/** What a risk is and where it stands, in short; the rest is on its page. */
function RiskCard({ risk }: { readonly risk: RiskLine }) {
  const { say } = useWords();
  const { done, all } = risk.treatmentTally;
  return (
    <>
      <Facts
        facts={[
          [say('risks.cause'), <Translated key="cause" words={risk.cause} />],
          [say('risks.event'), <Translated key="event" words={risk.event} />],
          [say('risks.consequence'), <Translated key="consequence" words={risk.consequence} />],
          [say('risks.owner'), <bdi key="owner">{risk.owner?.name ?? say('risks.nobody')}</bdi>],
          [say('risks.treatments'), all > 0 ? say('risks.doneOf', { done, all }) : say('risks.noTreatments')],
        ]}
      />
      <dl className={classes.strip}>
        {(['inherent', 'residual', 'target'] as const).map((kind) => (
          <div key={kind}>
            <dt>{say(`risks.kind-${kind}`)}</dt>
            <dd>
              <LevelChip of={risk[kind]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('risks.appetite')}</dt>
          <dd>
            <AppetiteCell risk={risk} />
          </dd>
        </div>
      </dl>
    </>
  );
}
