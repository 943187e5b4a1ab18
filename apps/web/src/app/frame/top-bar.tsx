import { useProfileChange } from '../../api/profile';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { AccountMenu } from './account-menu';
import { Bell } from './bell';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import classes from './top-bar.module.css';

/** Above each page: whether the content is sample, the language, what one was told, and who one is. */
export function TopBar() {
  const { hasSample } = useSignedIn();
  const { say } = useWords();
  const change = useProfileChange();
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <span className={classes.place}>{say('frame.sector')}</span>
      {hasSample && <SampleTag />}
      <div className={classes.end}>
        <LanguageMenu onChoose={(language) => change.mutate({ language })} />
        <Bell />
        <AccountMenu />
      </div>
    </header>
  );
}
