import type { FieldProblem } from '../kernel/domain-error';
import type { RiskNature } from './words';

/** How a treatment meets a risk (ISO 31000:2018, 6.5.2); avoid, limit and transfer are the words that ITU prints. */
export const RESPONSES = ['avoid', 'limit', 'transfer', 'accept', 'exploit', 'enhance', 'share'] as const;
export type Response = (typeof RESPONSES)[number];

const BY_NATURE: Readonly<Record<RiskNature, readonly Response[]>> = {
  threat: ['avoid', 'limit', 'transfer', 'accept'],
  opportunity: ['exploit', 'enhance', 'share'],
};

/** What can be done about it: a threat is limited, an opportunity enhanced. */
export const responsesOf = (nature: RiskNature): readonly Response[] => BY_NATURE[nature];

/** An opportunity is not transferred: its responses are exploit, enhance and share. */
export const checkResponse = (nature: RiskNature, response: Response): readonly FieldProblem[] =>
  BY_NATURE[nature].includes(response)
    ? []
    : [{ field: 'response', code: 'field/not-one-of', params: { allowed: BY_NATURE[nature].join(', ') } }];
