import type { ReactNode } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { navigationFor } from '../navigation';
import { BottomBar } from './bottom-bar';
import { Brand } from './brand';
import classes from './frame.module.css';
import { Navigation } from './navigation';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

/** What surrounds every page of somebody who is signed in: navigation by role, who one is, and the page itself. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const sections = navigationFor(useSignedIn().actor);
  return (
    <div className={classes.frame}>
      <SkipLink />
      <div className={classes.side}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <nav aria-label={say('frame.navigation')}>
          <Navigation sections={sections} />
        </nav>
      </div>
      <div className={classes.main}>
        <TopBar />
        <main id="content" tabIndex={-1} className={classes.content}>
          {children}
        </main>
      </div>
      <BottomBar sections={sections} />
    </div>
  );
}
