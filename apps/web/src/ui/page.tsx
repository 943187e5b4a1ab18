import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** The first page of a visit keeps the focus where the browser puts it; each later one is announced by its title. */
const visit = { hasBegun: false };

/** A page: its title in the tab, in the only h1, and in the focus when one comes to it from another page. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Resolute`;
  }, [title]);
  useEffect(() => {
    if (visit.hasBegun) heading.current?.focus({ preventScroll: true });
    visit.hasBegun = true;
  }, []);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
