import type { Language } from '@resolute/domain';
import { Translated } from '../../../ui/translated';
import classes from './reports.module.css';

interface TextBlockProps {
  readonly words: Partial<Readonly<Record<Language, string>>> | null;
  /** What stands there when there are no words. */
  readonly none: string;
}

/** Some sentences with their paragraphs as they were typed. */
export function TextBlock({ words, none }: TextBlockProps) {
  if (!words) return <span className={classes.none}>{none}</span>;
  return (
    <span className={classes.text}>
      <Translated words={words} />
    </span>
  );
}
