import { NativeSelect } from '@mantine/core';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

interface KindChoiceProps {
  readonly plan: Plan;
  /** The highest when left out. */
  readonly kind: string | undefined;
  readonly onChange: (kind: string) => void;
}

/** Which results are shown; where a plan has one kind only there is nothing to choose. */
export function KindChoice({ plan: { kinds }, kind, onChange }: KindChoiceProps) {
  const { say, language } = useWords();
  if (kinds.length < 2) return null;
  return (
    <NativeSelect
      aria-label={say('results.kind')}
      value={kind ?? kinds[0]?.code ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      data={kinds.map(({ code, title }) => ({ value: code, label: titleText(title, language).text }))}
    />
  );
}
