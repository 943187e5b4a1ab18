import classes from './file-under-way.module.css';

interface FileUnderWayProps {
  readonly sentence: string;
  /** From 0 to 1; absent while nobody can say. */
  readonly share?: number;
}

/** A file that is sent or read, with how far it has come. */
export function FileUnderWay({ sentence, share }: FileUnderWayProps) {
  return (
    <div className={classes.underWay}>
      <span>{sentence}</span>
      <progress aria-label={sentence} className={classes.progress} {...(share !== undefined && { value: share })} />
    </div>
  );
}
