import { NativeSelect } from '@mantine/core';
import type { Translations } from '@resolute/domain';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { SearchText } from '../../ui/search-text';
import { titleText } from '../../ui/title-text';
import type { RegisterChoice } from './register-choice';
import classes from './risks.module.css';

interface RegisterFiltersProps {
  /** The whole register: only what it holds can be chosen. */
  readonly risks: readonly RiskLine[];
  readonly choice: RegisterChoice;
  readonly onChange: (change: Partial<Record<keyof RegisterChoice, string>>) => void;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Which risks are looked for: by unit, category, owner and words. */
export function RegisterFilters({ risks, choice, onChange }: RegisterFiltersProps) {
  const { say, language } = useWords();
  const named = ({ code, title }: { readonly code: string; readonly title: Translations }): string =>
    say('risks.choice', { code, title: titleText(title, language).text });
  const select = (key: 'unit' | 'category' | 'owner', found: readonly (Named | null)[]) => (
    <NativeSelect
      label={say(`risks.${key}`)}
      value={choice[key] ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ [key]: value })}
      data={[{ value: '', label: say('risks.every') }, ...choicesOf(found, language)]}
    />
  );
  return (
    <search className={classes.choices}>
      <SearchText label={say('risks.search')} text={choice.text ?? ''} onChange={(text) => onChange({ text })} />
      {select(
        'category',
        risks.map(({ category }) => ({ id: category.id, label: named(category) })),
      )}
      {select(
        'unit',
        risks.map(({ unit }) => ({ id: unit.id, label: named(unit) })),
      )}
      {select(
        'owner',
        risks.map(({ owner }) => owner && { id: owner.id, label: owner.name }),
      )}
    </search>
  );
}

/** Each once, in the order of the reader's language. */
function choicesOf(found: readonly (Named | null)[], language: string): { value: string; label: string }[] {
  const byId = new Map(found.flatMap((each) => (each ? [[each.id, each.label] as const] : [])));
  return [...byId]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language, { numeric: true }));
}
