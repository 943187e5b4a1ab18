import { Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayOf, GENEVA, holds, withLent } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Panel } from '../../ui/panel';
import { saveFile } from '../../ui/save-file';
import { UnitSelect } from '../../ui/unit-select';
import classes from './exchange.module.css';
import { exportedFile, WHAT_IS_EXPORTED, type WhatIsExported } from './exported-file';
import { usualSpan } from './usual-span';

const NAME = 'download';

/** Gives out files of a unit and a span: the template to those who report, the values to everybody who sees them. */
export function DownloadPanel() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [change, noteChange] = useChange();
  const offered = WHAT_IS_EXPORTED.filter((what) => what !== 'template' || holds(withLent(actor), 'contributor'));
  const form = useForm({
    initialValues: { what: (offered[0] ?? 'values-xlsx') as string, unit: '', ...usualSpan(dayOf(new Date(), GENEVA)) },
  });
  const field = fieldsOf(NAME, form);
  const labels = { unit: say('exchange.unit'), from: say('exchange.from'), to: say('exchange.to') };
  const send = async ({ what, ...wish }: typeof form.values): Promise<void> => {
    const file = await exportedFile(what as WhatIsExported, wish);
    saveFile(file.name, file.content);
    noteChange(say('exchange.downloaded', { name: file.name }));
  };
  return (
    <Panel title={say('exchange.download')} note={say('exchange.downloadNote')}>
      <ServerForm name={NAME} form={form} labels={labels} send={send} action={say('exchange.downloadAction')}>
        <Radio.Group {...field('what')} label={say('exchange.what')}>
          <Stack gap={4}>
            {offered.map((what) => (
              <Radio
                key={what}
                value={what}
                label={say(`exchange.what-${what}`)}
                description={say(`exchange.about-${what}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <UnitSelect {...field('unit')} label={labels.unit} none={say('exchange.everyUnit')} />
        <div className={classes.pair}>
          <TextInput {...field('from')} type="date" label={labels.from} />
          <TextInput {...field('to')} type="date" label={labels.to} />
        </div>
        <p className={classes.hint}>{say('exchange.spanHint')}</p>
      </ServerForm>
      <ChangeNotice change={change} />
    </Panel>
  );
}
