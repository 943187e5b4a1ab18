import { SegmentedControl } from '@mantine/core';
import { ASSESSMENT_KINDS, type LocalDate } from '@resolute/domain';
import type { KindMap, MapCell, Matrix, RiskMap } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { ScrollBox } from '../../ui/scroll-box';
import { titleText } from '../../ui/title-text';
import { HeatCell } from './heat-cell';
import { isTurnedRound, MapDays, type MapSpan } from './map-days';
import classes from './risks.module.css';
import type { RegisterChange } from './use-register-address';

interface HeatMapProps {
  readonly map: RiskMap;
  readonly shown: KindMap | undefined;
  /** The cell whose risks are shown beside the map. */
  readonly chosen: MapCell | undefined;
  readonly span: MapSpan;
  readonly onChange: (change: RegisterChange) => void;
  readonly onChoose: (cell: MapCell) => void;
}

/** Where the risks stand by likelihood and impact: a table, whose cells say their level in words. */
export function HeatMap({ map, shown, chosen, span, onChange, onChoose }: HeatMapProps) {
  const { say, day } = useWords();
  if (!shown) return null;
  const { kind } = shown;
  return (
    <Panel
      title={say(`risks.map-${kind}`)}
      note={say('risks.mapNote', { version: map.matrix.version })}
      actions={
        <SegmentedControl
          aria-label={say('risks.mapOf')}
          value={kind}
          onChange={(next) => onChange({ kind: next, cell: '' })}
          data={ASSESSMENT_KINDS.map((value) => ({ value, label: say(`risks.kind-${value}`) }))}
        />
      }
    >
      <MapDays span={span} onChange={onChange} />
      {!isTurnedRound(span) && (
        <>
          {span.until !== undefined && (
            <p className={classes.then}>{say('risks.stoodThen', { day: day(span.until) })}</p>
          )}
          <MapTable
            matrix={map.matrix}
            kindMap={shown}
            // Only the residual risk moves with what is done and what happens.
            movements={kind === 'residual' ? map.movements : []}
            since={span.since}
            chosen={chosen}
            onChoose={onChoose}
          />
          <MapKey since={kind === 'residual' ? span.since : undefined} />
        </>
      )}
    </Panel>
  );
}

/** What the outlines mean; a dashed one stands only where movement is told. */
function MapKey({ since }: { readonly since: LocalDate | undefined }) {
  const { say, day } = useWords();
  return (
    <ul className={classes.key}>
      <li>
        <span className={classes.swatch} data-sort="above" /> {say('risks.aboveAppetite')}
      </li>
      <li>
        <span className={classes.swatch} /> {say('risks.withinAppetite')}
      </li>
      {since !== undefined && (
        <li>
          <span className={classes.swatch} data-sort="moved" />
          {say('risks.movedAway', { day: day(since) })}
        </li>
      )}
    </ul>
  );
}

interface MapTableProps {
  readonly matrix: Matrix;
  readonly kindMap: KindMap;
  readonly movements: RiskMap['movements'];
  readonly since: LocalDate;
  readonly chosen: MapCell | undefined;
  readonly onChoose: (cell: MapCell) => void;
}

/** The likeliest on top, the gravest at the end, as such a map is drawn everywhere. */
function MapTable({ matrix, kindMap: { kind, cells }, movements, since, chosen, onChoose }: MapTableProps) {
  const { say, language } = useWords();
  const step = (names: Matrix['impacts'], at: number): string =>
    say('risks.step', { step: at + 1, name: titleText(names[at] ?? {}, language).text });
  const rows = matrix.likelihoods.map((_, at) => at).toReversed();
  return (
    <ScrollBox name={say(`risks.map-${kind}`)}>
      <table className={classes.map} aria-label={say(`risks.map-${kind}`)}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {say('risks.corner')}
            </th>
            {matrix.impacts.map((_, at) => (
              <th key={step(matrix.impacts, at)} scope="col">
                {step(matrix.impacts, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => (
            <tr key={at}>
              <th scope="row">{step(matrix.likelihoods, at)}</th>
              {cells
                .filter(({ likelihood }) => likelihood === at + 1)
                .toSorted((one, other) => one.impact - other.impact)
                .map((cell) => (
                  <HeatCell
                    key={cell.impact}
                    cell={cell}
                    movements={movements}
                    since={since}
                    isChosen={cell === chosen}
                    onChoose={() => onChoose(cell)}
                  />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
