import { NativeSelect, Radio, Select } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { LANGUAGES, NUMERALS, THEMES } from '@resolute/domain';
import { useEffect, useMemo, useState } from 'react';
import { type ProfileChange, useProfileChange } from '../../api/profile';
import type { SessionPerson } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { numberFormat } from '../../text/locale';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Panel } from '../../ui/panel';
import classes from './profile.module.css';
import { timeZoneChoices } from './time-zones';

type Preferences = Required<ProfileChange>;

const NAME = 'preferences';
const EXAMPLE = 12345.67;

/** How one likes to see the product. What is saved takes effect on this page at once. */
export function PreferencesPanel() {
  const { say } = useWords();
  const { person } = useSignedIn();
  const [change, noteChange] = useChange();
  const [saves, setSaves] = useState(0);
  const { mutateAsync } = useProfileChange();
  const form = useForm<Preferences>({ initialValues: preferencesOf(person) });
  useFollowing(form, person);
  // Said again once the words of a new language have come.
  useEffect(() => {
    if (saves > 0) noteChange(say('profile.preferencesSaved'));
  }, [saves, say, noteChange]);
  return (
    <Panel title={say('profile.preferences')} note={say('profile.preferencesNote')}>
      <div className={classes.change}>
        <ChangeNotice change={change} />
      </div>
      <ServerForm
        name={NAME}
        form={form}
        labels={{
          language: say('links.language'),
          numerals: say('profile.numerals'),
          timeZone: say('profile.timeZone'),
          theme: say('profile.theme'),
        }}
        send={async (wanted) => {
          await mutateAsync(wanted);
          setSaves((count) => count + 1);
        }}
        action={say('profile.savePreferences')}
      >
        <PreferenceFields form={form} kept={person.timeZone} />
      </ServerForm>
    </Panel>
  );
}

interface PreferenceFieldsProps {
  readonly form: UseFormReturnType<Preferences>;
  /** The time zone that is kept now. */
  readonly kept: string;
}

function PreferenceFields({ form, kept }: PreferenceFieldsProps) {
  const { say } = useWords();
  const field = fieldsOf(NAME, form);
  const zones = useMemo(() => timeZoneChoices(kept), [kept]);
  return (
    <>
      <NativeSelect
        {...field('language')}
        label={say('links.language')}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <Radio.Group {...field('numerals')} label={say('profile.numerals')} description={say('profile.numeralsHint')}>
        <div className={classes.choices}>
          {NUMERALS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={say(`profile.numerals-${value}`, { example: numberFormat('ar', value).format(EXAMPLE) })}
            />
          ))}
        </div>
      </Radio.Group>
      <Select
        {...field('timeZone')}
        label={say('profile.timeZone')}
        description={say('profile.timeZoneHint')}
        data={zones}
        searchable
        allowDeselect={false}
        nothingFoundMessage={say('profile.noTimeZone')}
        maxDropdownHeight={280}
      />
      <Radio.Group {...field('theme')} label={say('profile.theme')}>
        <div className={classes.choices}>
          {THEMES.map((value) => (
            <Radio key={value} value={value} label={say(`profile.theme-${value}`)} />
          ))}
        </div>
      </Radio.Group>
    </>
  );
}

const preferencesOf = ({ language, numerals, timeZone, theme }: SessionPerson): Preferences => ({
  language,
  numerals,
  timeZone,
  theme,
});

/** What is changed elsewhere, such as the language in the top bar, is taken over; the other fields stay as they were typed. */
function useFollowing({ setFieldValue }: UseFormReturnType<Preferences>, person: SessionPerson): void {
  const { language, numerals, timeZone, theme } = person;
  useEffect(() => setFieldValue('language', language), [setFieldValue, language]);
  useEffect(() => setFieldValue('numerals', numerals), [setFieldValue, numerals]);
  useEffect(() => setFieldValue('timeZone', timeZone), [setFieldValue, timeZone]);
  useEffect(() => setFieldValue('theme', theme), [setFieldValue, theme]);
}
