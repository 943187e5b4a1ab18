import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { AboutMe } from './about-me';
import { PasswordPanel } from './password-panel';
import { PreferencesPanel } from './preferences-panel';
import classes from './profile.module.css';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionsPanel } from './sessions-panel';

/** Who one is here, how one likes to see the product, and what protects the account. */
export function ProfilePage() {
  const { say } = useWords();
  return (
    <Page title={say('frame.profile')} lead={say('profile.lead')}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <AboutMe />
          <PreferencesPanel />
        </div>
        <div className={classes.column}>
          <PasswordPanel />
          <SecondFactorPanel />
        </div>
      </div>
      <SessionsPanel />
    </Page>
  );
}
