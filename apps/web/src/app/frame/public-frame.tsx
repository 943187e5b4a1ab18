import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProfileChange } from '../../api/profile';
import { useSession } from '../../api/session';
import { chooseVisitorLanguage } from '../../text/visitor-language';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import classes from './public-frame.module.css';
import { SkipLink } from './skip-link';

/** Around the pages that everybody may read: where they are, the choice of language, and the way in. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const { data: session } = useSession();
  const { mutate } = useProfileChange();
  const isSignedIn = session?.stage === 'complete';
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.bar}>
        <Link to="/public" className={classes.brand}>
          <Brand />
        </Link>
        {session?.hasSample && <SampleTag />}
        <LanguageMenu onChoose={(language) => (isSignedIn ? mutate({ language }) : chooseVisitorLanguage(language))} />
      </header>
      <nav aria-label={say('frame.navigation')} className={classes.places}>
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/public/issues" />}>
          {say('frame.issues')}
        </Anchor>
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/verify" />}>
          {say('frame.checkFile')}
        </Anchor>
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/" />}>
          {say(isSignedIn ? 'problems.toHome' : 'signIn.title')}
        </Anchor>
      </nav>
      <main id="content" tabIndex={-1} className={classes.content}>
        {children}
      </main>
    </div>
  );
}
