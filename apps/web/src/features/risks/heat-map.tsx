import { SegmentedControl } from '@mantine/core';
import { ASSESSMENT_KINDS, type AssessmentKind, parseLocalDate } from '@resolute/domain';
import type { KindMap, Matrix, RiskMap } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { titleText } from '../../ui/title-text';
import { HeatCell } from './heat-cell';
import { MapMovements } from './map-movements';
import { OffTheMap } from './off-the-map';
import classes from './risks.module.css';

interface HeatMapProps {
  readonly map: RiskMap;
  readonly kind: AssessmentKind;
  readonly since: string;
  readonly onKind: (kind: AssessmentKind) => void;
}

/** Where the risks stand by likelihood and impact: a table, whose cells say their level in words. */
export function HeatMap({ map, kind, since, onKind }: HeatMapProps) {
  const { say, day } = useWords();
  const shown = map.kinds.find((each) => each.kind === kind);
  // Only the residual risk moves with what is done and what happens.
  const movements = kind === 'residual' ? map.movements : [];
  return (
    <Panel
      title={say(`risks.map-${kind}`)}
      note={say('risks.mapNote', { version: map.matrix.version })}
      actions={
        <SegmentedControl
          aria-label={say('risks.mapOf')}
          value={kind}
          onChange={onKind}
          data={ASSESSMENT_KINDS.map((value) => ({ value, label: say(`risks.kind-${value}`) }))}
        />
      }
    >
      {shown && <MapTable matrix={map.matrix} kindMap={shown} movements={movements} since={since} />}
      <ul className={classes.key}>
        <li>
          <span className={classes.swatch} data-sort="above" /> {say('risks.aboveAppetite')}
        </li>
        <li>
          <span className={classes.swatch} /> {say('risks.withinAppetite')}
        </li>
        {kind === 'residual' && (
          <li>
            <span className={classes.swatch} data-sort="moved" />
            {say('risks.movedAway', { day: day(parseLocalDate(since)) })}
          </li>
        )}
      </ul>
      <div className={classes.beside}>
        {kind === 'residual' && <MapMovements movements={map.movements} since={since} />}
        {shown && <OffTheMap kindMap={shown} />}
      </div>
    </Panel>
  );
}

interface MapTableProps {
  readonly matrix: Matrix;
  readonly kindMap: KindMap;
  readonly movements: RiskMap['movements'];
  readonly since: string;
}

/** The likeliest on top, the gravest at the end, as such a map is drawn everywhere. */
function MapTable({ matrix, kindMap: { kind, cells }, movements, since }: MapTableProps) {
  const { say, language } = useWords();
  const step = (names: Matrix['impacts'], at: number): string =>
    say('risks.step', { step: at + 1, name: titleText(names[at] ?? {}, language).text });
  const rows = matrix.likelihoods.map((_, at) => at).toReversed();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.scroll} aria-label={say(`risks.map-${kind}`)} tabIndex={0}>
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
                  <HeatCell key={cell.impact} cell={cell} movements={movements} since={since} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
