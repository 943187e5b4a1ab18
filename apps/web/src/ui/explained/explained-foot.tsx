import { Button } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ActualExplanation } from '../../api/actual-explanations';
import type { IndicatorExplanation, ResultExplanation } from '../../api/ratings';
import { useWords } from '../../text/words';
import { saveFile } from '../save-file';
import classes from './explained.module.css';
import { FormulaLink } from './formula-link';
import { ROLL_UP_PAGE, RULE_PAGE } from './formula-pages';

interface ExplainedFootProps {
  readonly explanation: IndicatorExplanation | ResultExplanation | ActualExplanation;
  readonly code: string;
}

/** By which version of the rule and when, and the whole derivation to be taken away as the server gave it. */
export function ExplainedFoot({ explanation, code }: ExplainedFootProps) {
  const { say, moment } = useWords();
  const [isCopied, setCopied] = useState(false);
  const { ruleVersion } = explanation;
  // A single value is worked out as it is asked for.
  const calculatedAt = 'calculatedAt' in explanation ? explanation.calculatedAt : null;
  const text = JSON.stringify(explanation, null, 2);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <footer className={classes.foot}>
      <p>
        {say('ratings.rule', { version: ruleVersion })}.{' '}
        <FormulaLink page={'rollUp' in explanation ? ROLL_UP_PAGE : RULE_PAGE}>{say('ratings.rulePage')}</FormulaLink>
        {'. '}
        {calculatedAt ? say('ratings.foundAt', { moment: moment(calculatedAt) }) : say('ratings.foundNow')}
      </p>
      <div className={classes.acts}>
        <Button leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />} onClick={() => void copy()}>
          {say('ratings.copyJson')}
        </Button>
        <Button
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          onClick={() => saveFile(`${code}.json`, new Blob([text], { type: 'application/json' }))}
        >
          {say('ratings.saveJson')}
        </Button>
        <span role="status" className={classes.quiet}>
          {isCopied && say('ratings.copied')}
        </span>
      </div>
    </footer>
  );
}
