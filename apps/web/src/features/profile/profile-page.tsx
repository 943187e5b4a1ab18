import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { AboutMe } from './about-me';
import { CalendarPanel } from './calendar-panel';
import { PasswordPanel } from './password-panel';
import { PreferencesPanel } from './preferences-panel';
import { RemindersPanel } from './reminders-panel';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionsPanel } from './sessions-panel';

/** Who one is here, how one likes to see the product, and what protects the account. */
export function ProfilePage() {
  const { say } = useWords();
  return (
    <Page title={say('frame.profile')} lead={say('profile.lead')}>
      <Columns
        first={
          <>
            <AboutMe />
            <PreferencesPanel />
            <RemindersPanel />
          </>
        }
        second={
          <>
            <PasswordPanel />
            <SecondFactorPanel />
            <CalendarPanel />
          </>
        }
      />
      <SessionsPanel />
    </Page>
  );
}
