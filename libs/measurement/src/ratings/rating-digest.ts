import { createHash } from 'node:crypto';
import { canonicalJson } from '@resolute/domain';
import type { IndicatorFigure } from '../figures/indicator-figure';
import type { RolledUpResult } from './rolled-up';

const sha256 = (value: unknown): Buffer => createHash('sha256').update(canonicalJson(value)).digest();

/** What a rating says and follows from, but for the moment at which it was found: an unchanged digest is an unchanged rating. */
export const digestOfRating = ({
  input,
  result,
  provenance,
}: Pick<IndicatorFigure, 'input' | 'result' | 'provenance'>): Buffer =>
  sha256({ input: { ...input, at: undefined }, result, provenance });

/** What a roll-up says, and the parts that it follows from. */
export const digestOfRollUp = ({ result, parts }: Pick<RolledUpResult, 'result' | 'parts'>): Buffer =>
  sha256({ result, parts });
