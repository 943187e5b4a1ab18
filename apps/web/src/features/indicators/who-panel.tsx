import { parseLocalDate } from '@resolute/domain';
import type { Indicator } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import classes from './indicators.module.css';
import { Retire } from './retire';
import { WhoForm } from './who-form';

interface WhoPanelProps {
  readonly indicator: Indicator;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Who answers for an indicator, whom to ask, and until when it goes on. */
export function WhoPanel({ indicator, mayChange, onDone }: WhoPanelProps) {
  const { say, day } = useWords();
  const { unit, people, source, retiredOn } = indicator;
  const acts = (
    <div className={classes.buttons}>
      <DrawerButton
        ask={say('indicators.changeWhoAsk')}
        title={say('indicators.changeWhoTitle', { code: indicator.code })}
        onDone={onDone}
      >
        {(frame) => <WhoForm indicator={indicator} {...frame} />}
      </DrawerButton>
      <Retire indicator={indicator} onDone={onDone} />
    </div>
  );
  return (
    <Panel title={say('indicators.who')} actions={mayChange && acts}>
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
