import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { UnitName } from '../../ui/role-scope';
import { ParticularsForm } from './particulars-form';
import classes from './people.module.css';
import type { Person } from './people.queries';

interface ParticularsProps {
  readonly person: Person;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Who somebody is. What an administrator may correct stands in a form; the rest is the person's own. */
export function Particulars({ person, mayChange, onDone }: ParticularsProps) {
  const { say, moment } = useWords();
  return (
    <Panel title={say('people.particulars')}>
      <dl className={classes.facts}>
        {!mayChange && (
          <>
            <dt>{say('people.unit')}</dt>
            <dd>{person.unit ? <UnitName unit={person.unit} /> : say('people.noUnit')}</dd>
          </>
        )}
        <dt>{say('people.language')}</dt>
        <dd lang={person.language}>{LANGUAGE_NAMES[person.language]}</dd>
        <dt>{say('people.secondFactor')}</dt>
        <dd>{person.hasSecondFactor ? say('people.has') : say('people.hasNot')}</dd>
        <dt>{say('people.lastSeen')}</dt>
        <dd>{person.lastSeenAt === null ? say('people.neverSeen') : moment(person.lastSeenAt)}</dd>
      </dl>
      {mayChange && <ParticularsForm person={person} onDone={onDone} />}
    </Panel>
  );
}
