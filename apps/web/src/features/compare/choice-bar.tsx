import { Button, NativeSelect } from '@mantine/core';
import { LANGUAGES } from '@resolute/domain';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReportComparison } from '../../api/comparisons';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import classes from './compare.module.css';
import { SideChoice } from './side-choice';
import { SIDES, useCompareAddress } from './use-compare-address';

/** Which two are compared, and in which language their text. */
export function ChoiceBar({ comparison }: { readonly comparison?: ReportComparison }) {
  const { say } = useWords();
  const { language, setLanguage, swap } = useCompareAddress();
  return (
    <div className={classes.choices}>
      {SIDES.map((side) => (
        <SideChoice key={side} side={side} {...(comparison && { shown: comparison[side] })} />
      ))}
      <div className={classes.more}>
        <NativeSelect
          label={say('compare.language')}
          value={comparison?.language ?? language}
          onChange={({ currentTarget: { value } }) => setLanguage(value)}
          data={(comparison?.after.languages ?? LANGUAGES).map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <Button leftSection={<IconArrowsExchange size={16} stroke={1.75} aria-hidden />} onClick={swap}>
          {say('compare.swap')}
        </Button>
      </div>
    </div>
  );
}
