import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { chooseVisitorLanguage } from '../../text/visitor-language';
import { SampleTag } from '../../ui/sample-tag';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import classes from './visitor-frame.module.css';

/** Around what somebody sees before they are signed in: one card, and the choice of language. */
export function VisitorFrame({ children }: { readonly children: ReactNode }) {
  const { data: session } = useSession();
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <Brand />
        <LanguageMenu onChoose={chooseVisitorLanguage} />
      </header>
      <main className={classes.card}>{children}</main>
      {session?.hasSample && (
        <p className={classes.foot}>
          <SampleTag />
        </p>
      )}
    </div>
  );
}
