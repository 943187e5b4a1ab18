import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { LANGUAGES, type Language } from '@resolute/domain';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import classes from './menus.module.css';

/** The six languages, each by its own name. */
export function LanguageMenu({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const { say, language } = useWords();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.quiet}
          leftSection={<IconLanguage size={16} stroke={1.75} aria-hidden />}
        >
          <VisuallyHidden>
            {say('frame.languageIs', { code: language.toUpperCase(), language: LANGUAGE_NAMES[language] })}
          </VisuallyHidden>
          <span aria-hidden>{language.toUpperCase()}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            aria-current={each === language}
            onClick={() => onChoose(each)}
            rightSection={each === language && <IconCheck size={16} stroke={1.75} aria-hidden />}
          >
            <bdi>{LANGUAGE_NAMES[each]}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
