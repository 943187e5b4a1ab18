import { useForm } from '@mantine/form';
import { SHORTEST_PASSWORD } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { PasswordField } from '../../ui/form/password-field';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Panel } from '../../ui/panel';
import classes from './profile.module.css';
import { ownSessionsQuery } from './profile.queries';

const NAME = 'password';

/** A new password for the old one; whoever is signed in elsewhere with the old one is out. */
export function PasswordPanel() {
  const { say } = useWords();
  const { person } = useSignedIn();
  const [change, noteChange] = useChange();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { currentPassword: '', newPassword: '' } });
  const field = fieldsOf(NAME, form);
  const labels = { currentPassword: say('profile.currentPassword'), newPassword: say('links.password') };
  const send = async (body: typeof form.values): Promise<void> => {
    await answerOf(api.POST('/api/v1/password-changes', { body }));
    form.reset();
    noteChange(say('profile.passwordChanged'));
    await queries.invalidateQueries(ownSessionsQuery);
  };
  return (
    <Panel title={say('signIn.password')} note={say('profile.passwordNote')}>
      <div className={classes.change}>
        <ChangeNotice change={change} />
      </div>
      <ServerForm name={NAME} form={form} labels={labels} send={send} action={say('profile.changePassword')}>
        {/* For password managers, which keep a password under the name that stands before it. */}
        <input type="text" autoComplete="username" value={person.email} readOnly hidden />
        <PasswordField {...field('currentPassword')} label={labels.currentPassword} autoComplete="current-password" />
        <PasswordField
          {...field('newPassword')}
          label={labels.newPassword}
          description={say('links.passwordHint', { count: SHORTEST_PASSWORD })}
          autoComplete="new-password"
        />
      </ServerForm>
    </Panel>
  );
}
