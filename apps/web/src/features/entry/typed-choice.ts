import { RATINGS } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';
import type { CellIndicator } from '../../api/cells';
import type { Typed } from './typed-entry';

type Choosing = Pick<CellIndicator, 'form' | 'kind' | 'steps' | 'stages'>;

const YES = ['yes', 'true', '1'];
const NO = ['no', 'false', '0'];

/** A choice by its code or by its title in whichever language: `yes`, `basic`, or `draft; approved` for two stages. */
export function typedChoice(text: string, { form, kind, steps, stages }: Choosing, content: ActualContent): Typed {
  const wanted = text.trim().toLowerCase();
  if (form === 'judgement') {
    const judgement = RATINGS.find((rating) => rating === wanted);
    return judgement ? chosen({ ...content, judgement, notApplicable: null }) : { kind: 'no-choice' };
  }
  if (kind === 'yes-no') {
    if (YES.includes(wanted)) return chosen({ ...content, choice: true, notApplicable: null });
    if (NO.includes(wanted)) return chosen({ ...content, choice: false, notApplicable: null });
    return { kind: 'no-choice' };
  }
  if (kind === 'milestone-list') {
    const found = wanted.split(/[;؛；]/u).map((each) => codeAmong(stages ?? [], each.trim()));
    const codes = found.filter((code) => code !== undefined);
    return codes.length === found.length
      ? chosen({ ...content, choice: codes, notApplicable: null })
      : { kind: 'no-choice' };
  }
  const code = codeAmong(steps ?? [], wanted);
  return code === undefined ? { kind: 'no-choice' } : chosen({ ...content, choice: code, notApplicable: null });
}

const chosen = (content: ActualContent): Typed => ({ kind: 'content', content });

const codeAmong = (options: NonNullable<Choosing['steps']>, wanted: string): string | undefined =>
  options.find(
    ({ code, title }) =>
      code.toLowerCase() === wanted || Object.values(title).some((words) => String(words).toLowerCase() === wanted),
  )?.code;
