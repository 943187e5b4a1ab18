import { parseLocalDate } from '@resolute/domain';
import type { Indicator, IndicatorPart } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import classes from './indicators.module.css';

/** Who answers for an indicator, whom to ask, and which units report a part. */
export function WhoPanel({ indicator }: { readonly indicator: Indicator }) {
  const { say, day } = useWords();
  const { unit, people, parts, source, retiredOn } = indicator;
  return (
    <Panel title={say('indicators.who')}>
      <Facts
        facts={[
          [say('indicators.unit'), <UnitName key="unit" unit={unit} />],
          [
            say('indicators.people'),
            people.length === 0 ? (
              '–'
            ) : (
              <ul key="people" className={classes.list}>
                {people.map(({ id, name }) => (
                  <li key={id}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            say('indicators.partsLong', { count: parts.length }),
            <ul key="parts" className={classes.list}>
              {parts.map((part) => (
                <li key={part.id}>
                  <UnitName unit={part.unit} /> <Period part={part} />
                </li>
              ))}
            </ul>,
          ],
          [say('results.source'), source === null ? null : <bdi key="source">{source}</bdi>],
          [say('results.retiredOn'), retiredOn === null ? null : day(parseLocalDate(retiredOn))],
        ]}
      />
    </Panel>
  );
}

const UnitName = ({ unit: { code, title } }: { readonly unit: Indicator['unit'] }) => (
  <>
    <bdi className={classes.code}>{code}</bdi> <Translated words={title} />
  </>
);

function Period({ part: { from, until } }: { readonly part: IndicatorPart }) {
  const { say, day } = useWords();
  return (
    <span className={classes.quiet}>
      {from !== null && say('results.fromDay', { day: day(parseLocalDate(from)) })}{' '}
      {until !== null && say('results.untilDay', { day: day(parseLocalDate(until)) })}
    </span>
  );
}
