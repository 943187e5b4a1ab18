import { ACCEPTANCE_STATES } from '../workflow/acceptance-lifecycle';
import { judgedEntry, judgedHistory } from './outcome';
import { isBlank, sameContent, type ValueContent } from './value-content';

const none: ValueContent = { isEstimate: false, breakdown: [] };
const said = (value: string): ValueContent => ({ ...none, value });
const at = (state: (typeof ACCEPTANCE_STATES)[number], value = '80') => ({ state, content: said(value) });

describe('what becomes of a row', () => {
  it.each([
    ['nothing said, nothing there', none, undefined, 'unchanged', 'refused empty'],
    ['nothing said, a draft there', none, at('draft'), 'unchanged', 'refused open-revision'],
    ['nothing said, an accepted value there', none, at('accepted'), 'unchanged', 'refused empty'],
    ['said, nothing there', said('80'), undefined, 'created', 'created'],
    ['the same as the draft', said('80'), at('draft'), 'unchanged', 'refused open-revision'],
    ['other than the draft', said('81'), at('draft'), 'updated', 'refused open-revision'],
    ['other than what was sent back', said('81'), at('sent-back'), 'updated', 'refused open-revision'],
    ['other than what was withdrawn', said('81'), at('withdrawn'), 'updated', 'refused open-revision'],
    ['the same as what is on its way', said('80'), at('submitted'), 'unchanged', 'refused open-revision'],
    ['other than what is on its way', said('81'), at('submitted'), 'refused on-its-way', 'refused open-revision'],
    ['other than what was verified', said('81'), at('verified'), 'refused on-its-way', 'refused open-revision'],
    ['the same as what was accepted', said('80'), at('accepted'), 'unchanged', 'unchanged'],
    ['other than what was accepted', said('81'), at('accepted'), 'refused accepted', 'refused accepted'],
  ] as const)('%s', (...[, content, current, entry, history]) => {
    const text = (judged: ReturnType<typeof judgedEntry>): string =>
      judged.outcome === 'refused' ? `refused ${judged.code}` : judged.outcome;
    expect(text(judgedEntry(content, current))).toBe(entry);
    expect(text(judgedHistory(content, current))).toBe(history);
  });

  it('is never a change of what only a new revision may change', () => {
    for (const state of ACCEPTANCE_STATES.filter((each) => !['draft', 'sent-back', 'withdrawn'].includes(each)))
      expect(judgedEntry(said('81'), at(state)).outcome).toBe('refused');
  });
});

describe('what two values say', () => {
  const part = (categoryId: string, value: string) => ({ breakdownId: 'b', categoryId, value });
  it.each([
    [said('80'), said('80'), true],
    [said('80'), { ...said('80'), isEstimate: true }, false],
    [
      { ...none, breakdown: [part('x', '1'), part('y', '2')] },
      { ...none, breakdown: [part('y', '2'), part('x', '1')] },
      true,
    ],
    [{ ...none, breakdown: [part('x', '1')] }, { ...none, breakdown: [part('x', '2')] }, false],
    [{ ...none, narrative: { en: 'a' } }, { ...none, narrative: { fr: 'a' } }, false],
    [{ ...none, value: undefined }, none, true],
    [{ ...none, narrative: { en: ' a\nb\n' } }, { ...none, narrative: { en: 'a\nb' } }, true],
    [{ ...none, narrative: { en: 'a\nb' } }, { ...none, narrative: { en: 'a b' } }, false],
    [{ ...none, remark: 'a\u00A0' }, { ...none, remark: 'a' }, true],
    [{ ...none, notApplicable: 'a\n' }, { ...none, notApplicable: 'a' }, true],
    [{ ...none, remark: 'a' }, none, false],
    [{ ...none, choice: [] }, none, false],
  ] as [ValueContent, ValueContent, boolean][])('%j and %j', (one, other, same) => {
    expect(sameContent(one, other)).toBe(same);
  });
  it('is nothing where only the flag of an estimate was left', () => {
    expect(isBlank({ ...none, isEstimate: true })).toBe(true);
    expect(isBlank({ ...none, choice: false })).toBe(false);
  });
});
