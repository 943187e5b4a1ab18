import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../text/words';
import type { NavigationSection } from '../navigation';
import classes from './navigation.module.css';

interface NavigationProps {
  readonly sections: readonly NavigationSection[];
  readonly onChoose?: () => void;
}

/** The entries, section by section; the current one is marked for the eye and for the ear. */
export function Navigation({ sections, onChoose }: NavigationProps) {
  return sections.map((section) => (
    <NavigationList key={section.title ?? ''} section={section} {...(onChoose && { onChoose })} />
  ));
}

function NavigationList({
  section: { title, entries },
  onChoose,
}: {
  readonly section: NavigationSection;
  readonly onChoose?: () => void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      {title && (
        <h2 id={id} className={classes.title}>
          {say(title)}
        </h2>
      )}
      <ul className={classes.list} {...(title && { 'aria-labelledby': id })}>
        {entries.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes.entry}
              activeOptions={{ exact: to === '/' }}
              {...(onChoose && { onClick: onChoose })}
            >
              <Icon size={16} stroke={1.75} aria-hidden />
              <span>{say(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
