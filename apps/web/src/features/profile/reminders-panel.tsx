import { Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MAIL_CHOICES, type MailChoice } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { isProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import classes from './profile.module.css';
import { notificationSettingsQuery } from './profile.queries';

const NAME = 'reminders';

/** How one is reminded by mail. */
export function RemindersPanel() {
  const { say } = useWords();
  const query = useQuery(notificationSettingsQuery);
  return (
    <Panel title={say('notifications.mail')} note={say('notifications.mailNote')}>
      <Loaded query={query} what={say('notifications.mail')}>
        {(settings) => <MailForm settings={settings} />}
      </Loaded>
    </Panel>
  );
}

function MailForm({ settings }: { readonly settings: components['schemas']['NotificationSettingsResponse'] }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [change, noteChange] = useChange();
  const form = useForm<{ mail: MailChoice }>({ initialValues: { mail: settings.mail } });
  const label = say('notifications.mailHow');
  const send = async (body: { readonly mail: MailChoice }): Promise<void> => {
    try {
      const params = { header: ifMatch(settings.version) };
      const saved = await answerOf(api.PATCH('/api/v1/notification-settings', { params, body }));
      queries.setQueryData(notificationSettingsQuery.queryKey, saved);
      noteChange(say('notifications.mailSaved'));
    } catch (error) {
      // What is chosen stays chosen; saving it again starts from what was kept elsewhere.
      if (isProblem(error, 'row/stale')) await queries.invalidateQueries(notificationSettingsQuery);
      throw error;
    }
  };
  return (
    <>
      <div className={classes.change}>
        <ChangeNotice change={change} />
      </div>
      <ServerForm name={NAME} form={form} labels={{ mail: label }} send={send} action={say('notifications.saveMail')}>
        <Radio.Group {...fieldsOf(NAME, form)('mail')} label={label}>
          <div className={classes.choices}>
            {MAIL_CHOICES.map((value) => (
              <Radio key={value} value={value} label={say(`notifications.mail-${value}`)} />
            ))}
          </div>
        </Radio.Group>
      </ServerForm>
    </>
  );
}
