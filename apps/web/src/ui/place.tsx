import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../text/words';
import classes from './place.module.css';

interface PlaceProps {
  /** A link to each step of the way, the widest first. */
  readonly steps: readonly { readonly key: string; readonly link: ReactNode }[];
}

/** Where a page stands: the way to it, above its title. */
export function Place({ steps }: PlaceProps) {
  const { say } = useWords();
  return (
    <nav aria-label={say('results.place')} className={classes.place}>
      <ol>
        {steps.map(({ key, link }, at) => (
          <li key={key}>
            {link}
            {at < steps.length - 1 && <IconChevronRight size={14} stroke={1.75} aria-hidden className="dir" />}
          </li>
        ))}
      </ol>
    </nav>
  );
}
