import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { chooseVisitorLanguage } from '../../text/visitor-language';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import classes from './visitor-frame.module.css';

/** Around what somebody sees before they are signed in: one card, the choice of language, and what is open to everybody. */
export function VisitorFrame({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const { data: session } = useSession();
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <Brand />
        <LanguageMenu onChoose={chooseVisitorLanguage} />
      </header>
      <main className={classes.card}>{children}</main>
      <p className={classes.foot}>
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/public" />}>
          {say('frame.issues')}
        </Anchor>
      </p>
      {session?.hasSample && (
        <p className={classes.foot}>
          <SampleTag />
        </p>
      )}
    </div>
  );
}
