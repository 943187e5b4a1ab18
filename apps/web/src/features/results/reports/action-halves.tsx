import type { Language } from '@resolute/domain';
import { useWords } from '../../../text/words';
import classes from './reports.module.css';
import { TextBlock } from './text-block';

type Words = Partial<Readonly<Record<Language, string>>> | null;

/** Both halves that a report owes its readers: the action planned, and the action taken. */
export function ActionHalves({ action }: { readonly action: { readonly planned: Words; readonly taken: Words } }) {
  const { say } = useWords();
  return (
    <dl className={classes.texts}>
      {(['planned', 'taken'] as const).map((half) => (
        <div key={half}>
          <dt>{say(`accountability.field-${half}`)}</dt>
          <dd>
            <TextBlock words={action[half]} none={say(`accountability.none-${half}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
