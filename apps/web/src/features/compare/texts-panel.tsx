import { directionOf, type Language } from '@resolute/domain';
import type { TextChange } from '../../api/comparisons';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useSectionName } from '../../ui/use-section-name';
import { ChangedLines } from './changed-lines';
import classes from './compare.module.css';

interface TextsPanelProps {
  readonly texts: readonly TextChange[];
  readonly language: Language;
}

/** The text by section, with what was deleted and what was inserted where it stands. */
export function TextsPanel({ texts, language }: TextsPanelProps) {
  const { say } = useWords();
  const sectionName = useSectionName();
  return (
    <Panel title={say('compare.texts')}>
      {texts.map((text) => {
        const told = text.languages.after ?? text.languages.before ?? language;
        return (
          <section key={text.id} aria-label={sectionName(text.id)} className={classes.text}>
            <h3>{sectionName(text.id)}</h3>
            <InOtherLanguage {...text} language={language} />
            <div lang={told} dir={directionOf(told)}>
              <ChangedLines lines={text.lines} />
            </div>
          </section>
        );
      })}
    </Panel>
  );
}

/** What has no translation is compared in the original. */
function InOtherLanguage({ languages: { before, after }, language }: TextChange & { readonly language: Language }) {
  const { say } = useWords();
  const others = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).flatMap(([side, told]) =>
    told === null || told === language ? [] : [say(`compare.${side}In`, { language: LANGUAGE_NAMES[told] })],
  );
  return others.length > 0 && <p className={classes.quiet}>{others.join(' ')}</p>;
}
