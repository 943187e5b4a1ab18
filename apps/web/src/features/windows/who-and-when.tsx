import { useWords } from '../../text/words';
import classes from './windows.module.css';

interface Somebody {
  readonly name: string;
}

interface WhoAndWhenProps {
  readonly by: Somebody;
  /** An ISO moment. */
  readonly at: string;
  readonly revokedBy: Somebody | null;
  readonly revokedAt: string | null;
}

/** Who decided and when, and who took it back. */
export function WhoAndWhen({ by, at, revokedBy, revokedAt }: WhoAndWhenProps) {
  const { say, moment } = useWords();
  return (
    <>
      <span>{say('windows.by', { name: by.name, at: moment(at) })}</span>
      {revokedBy && revokedAt && (
        <small className={classes.aside}>
          {say('windows.revokedBy', { name: revokedBy.name, at: moment(revokedAt) })}
        </small>
      )}
    </>
  );
}
