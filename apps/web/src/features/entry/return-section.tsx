import { IconArrowBackUp } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { useHandName } from '../../ui/explained/use-hand-name';
import { useFieldName } from '../../ui/values/use-lack-text';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';

/** Who sent the value back and why, field by field; the buttons lead to the fields. */
export function ReturnSection({
  row: { cell },
  onField,
}: {
  readonly row: EntryRow;
  readonly onField: (field: string) => void;
}) {
  const { say, moment } = useWords();
  const fieldName = useFieldName();
  const handName = useHandName();
  const returned = cell.current?.returned;
  if (!returned) return null;
  const isOpen = cell.current?.state === 'sent-back';
  return (
    <section className={classes.section} data-warned={isOpen || undefined}>
      <h3 className={classes.returned}>
        <IconArrowBackUp size={16} stroke={1.75} aria-hidden className="dir" />
        {say(isOpen ? 'entry.sentBackBy' : 'entry.wasSentBackBy', {
          name: handName(returned.returnedBy, returned.returnedFor),
          at: moment(returned.createdAt),
        })}
      </h3>
      <ul className={classes.reasons}>
        {returned.reasons.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            <button type="button" onClick={() => onField(field)}>
              {fieldName(field)}
            </button>{' '}
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
