import {
  IconAlertOctagonFilled,
  IconCircleCheckFilled,
  IconClockFilled,
  type IconProps,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useWords } from '../../text/words';
import type { Verification } from './use-verification';
import classes from './verification.module.css';

/** A shape for each, beside the word and the colour. */
const SHAPES: Readonly<Record<Verification['kind'], ComponentType<IconProps>>> = {
  unchanged: IconCircleCheckFilled,
  superseded: IconClockFilled,
  altered: IconAlertOctagonFilled,
  'broken-seal': IconAlertOctagonFilled,
  unknown: IconQuestionMark,
};

interface VerdictProps {
  readonly answer: Verification;
  /** The file, as whoever asked calls it. */
  readonly name: string;
}

/** The answer, so that nobody mistakes one for another, and what follows from it. */
export function Verdict({ answer: { kind, isSignatureRemoved, claim }, name }: VerdictProps) {
  const { say } = useWords();
  const Shape = SHAPES[kind];
  return (
    <div className={classes.verdict} data-kind={kind}>
      <Shape size={28} aria-hidden className={classes.shape} />
      <div>
        <p className={classes.verdictWord}>{say(`verify.verdict-${kind}`)}</p>
        <p>{say(`verify.about-${kind}`, { name })}</p>
        {isSignatureRemoved && <p>{say('verify.signatureRemoved')}</p>}
        {claim?.supersededBy && <p>{say('verify.supersededBy', { number: claim.supersededBy.documentNumber })}</p>}
        {claim?.seal.isDevelopment && <p>{say('verify.development')}</p>}
      </div>
    </div>
  );
}
