import { useWords } from '../../text/words';
import classes from './plans.module.css';

interface PublishedProps {
  readonly document: string;
  readonly source: string | null;
}

/** The document in which something stands, and where that was published. */
export function Published({ document, source }: PublishedProps) {
  const { say } = useWords();
  return (
    <>
      <bdi>{document}</bdi>
      {source !== null && <span className={classes.quiet}>{say('plans.publishedAt', { source })}</span>}
    </>
  );
}
