import { type Language, NOTE_FIELDS, type NoteField } from '@resolute/domain';
import { useWords } from '../../../text/words';
import classes from './reports.module.css';
import { TextBlock } from './text-block';

type Texts = Readonly<Record<NoteField, Partial<Readonly<Record<Language, string>>> | null>>;

/** What was achieved, what stood in the way, and what comes next. */
export function NoteTexts({ note }: { readonly note: Texts }) {
  const { say } = useWords();
  return (
    <dl className={classes.texts}>
      {NOTE_FIELDS.map((field) => (
        <div key={field}>
          <dt>{say(`accountability.field-${field}`)}</dt>
          <dd>
            <TextBlock words={note[field]} none={say(`accountability.none-${field}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
