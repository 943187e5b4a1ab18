import { type Addressees, toldOfDelay, toldOfReturn, toldOfWork } from './addressees';

const everybody: Addressees = {
  reachable: new Set(['anna', 'boris', 'carla', 'head', 'chief', 'planner', 'stand-in', 'expert']),
  contributorsOf: new Map([
    ['SG13', ['anna', 'boris', 'gone']],
    ['SG2', ['boris']],
  ]),
  peopleOf: new Map([['I-1', ['expert', 'anna']]]),
  units: new Map([
    ['SG13', { headId: null, parentId: 'TSD' }],
    ['SG2', { headId: 'head', parentId: 'TSD' }],
    ['SG3', { headId: 'gone', parentId: 'TSD' }],
    ['TSD', { headId: 'chief', parentId: null }],
    ['OUT', { headId: null, parentId: null }],
    ['RING', { headId: null, parentId: 'RING' }],
  ]),
  substitutesOf: new Map([
    ['anna', ['stand-in']],
    ['gone', ['carla']],
    ['stand-in', ['boris']],
    ['head', ['stand-in']],
  ]),
  planners: ['planner'],
};
const nobody: Addressees = { ...everybody, reachable: new Set(), planners: [] };

describe('who is told', () => {
  it('of a value: contributors, the people of the indicator and their substitutes, each once, and nobody disabled', () => {
    expect(toldOfWork({ unitId: 'SG13', indicatorId: 'I-1' }, everybody)).toEqual([
      'anna',
      'stand-in',
      'boris',
      'carla',
      'expert',
    ]);
    expect(toldOfWork({ unitId: 'OUT', indicatorId: 'I-2' }, everybody)).toEqual([]);
    expect(toldOfWork({ unitId: 'SG13', indicatorId: 'I-1' }, nobody)).toEqual([]);
  });

  it.each([
    ['SG2', ['head', 'stand-in'], 'its head and who stands in'],
    ['SG3', ['carla'], 'who stands in for a head who is not there'],
    ['SG13', ['chief'], 'the head of the unit above'],
    ['OUT', ['planner'], 'the planners where there is no head at all'],
    ['RING', ['planner'], 'the planners even if units lay in a ring'],
    ['unknown', ['planner'], 'the planners for a unit that is not known'],
  ])('of the delay of %s: %j, %s', (unitId, told) => {
    expect(toldOfDelay(unitId, everybody)).toEqual(told);
  });

  it.each([
    [{ authorId: 'anna', returnedById: 'carla', unitIds: ['SG13'] }, ['anna', 'stand-in']],
    [{ authorId: 'nobody', returnedById: 'carla', unitIds: ['SG13'] }, ['anna', 'stand-in', 'boris']],
    [{ authorId: 'nobody', returnedById: 'carla', unitIds: ['SG13', 'SG2'] }, ['boris']],
    [{ authorId: 'nobody', returnedById: 'carla', unitIds: ['SG13', 'OUT'] }, []],
    [{ authorId: 'anna', returnedById: 'stand-in', unitIds: ['SG13'] }, ['anna']],
  ])('of a return, as in %j: %j', (sentBack, told) => {
    expect(toldOfReturn(sentBack, everybody)).toEqual(told);
  });
});
