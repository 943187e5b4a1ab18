import { checkResponse, RESPONSES, responsesOf } from './response';
import { RISK_NATURES } from './words';

it('a threat has four responses, an opportunity three, and each response one nature', () => {
  expect(responsesOf('threat')).toEqual(['avoid', 'limit', 'transfer', 'accept']);
  expect(responsesOf('opportunity')).toEqual(['exploit', 'enhance', 'share']);
  expect(RISK_NATURES.flatMap(responsesOf)).toEqual(RESPONSES);
});

it.each(RESPONSES)('%s goes with its own nature only', (response) => {
  const natures = RISK_NATURES.filter((nature) => checkResponse(nature, response).length === 0);
  expect(natures).toEqual(RISK_NATURES.filter((nature) => responsesOf(nature).includes(response)));
});

it('an opportunity is told what can be done about it', () =>
  expect(checkResponse('opportunity', 'avoid')).toEqual([
    { field: 'response', code: 'field/not-one-of', params: { allowed: 'exploit, enhance, share' } },
  ]));
