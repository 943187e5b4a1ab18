import { NativeSelect } from '@mantine/core';
import type { FindingCode, FindingCount } from '../../api/risks';
import { useWords } from '../../text/words';
import { UnitSelect } from '../../ui/unit-select';
import { isProposal } from './finding-place';
import classes from './risks.module.css';
import type { FindingsChange, FindingsChoice } from './use-findings-address';

interface FindingsFiltersProps {
  readonly counts: readonly FindingCount[];
  readonly choice: FindingsChoice;
  readonly onChange: (change: FindingsChange) => void;
}

/** Which findings are looked for; each kind says how many there are. */
export function FindingsFilters({ counts, choice, onChange }: FindingsFiltersProps) {
  const { say } = useWords();
  const named = useKindName();
  const count = (code: FindingCode): number => counts.find((each) => each.code === code)?.count ?? 0;
  const codes = counts.map(({ code }) => code);
  // What is chosen stays to be seen, though the last of its kind was mended.
  const offered = choice.code === undefined || codes.includes(choice.code) ? codes : [...codes, choice.code];
  return (
    <search className={classes.choices}>
      <NativeSelect
        label={say('risks.findingCode')}
        value={choice.code ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ code: value })}
        data={[
          { value: '', label: say('risks.every') },
          ...offered.map((code) => ({
            value: code,
            label: say('risks.findingChoice', { kind: named(code), count: count(code) }),
          })),
        ]}
      />
      <UnitSelect
        label={say('risks.unit')}
        none={say('risks.every')}
        value={choice.unit ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
      />
    </search>
  );
}

function useKindName(): (code: FindingCode) => string {
  const { say } = useWords();
  return (code) => (isProposal(code) ? say(`risks.warningKind-${code}`) : say(`risks.finding-${code}`));
}
