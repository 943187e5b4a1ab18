import { SUMMARY } from '../../../testing/report-definitions';
import { definitionChanges, definitionValues, definitionWish } from './definition-values';

describe('what is sent of a definition', () => {
  const values = definitionValues(SUMMARY);

  it('is what came, where nothing was changed; its code and its reviewers are left alone', () => {
    const { code, reviewerIds, ...sent } = definitionWish(values);
    expect({ code, reviewerIds }).toEqual({ code: 'council-summary', reviewerIds: ['ana', 'ben'] });
    expect(definitionChanges(values, SUMMARY)).toEqual(sent);
    expect(sent).toEqual({
      title: SUMMARY.title,
      form: 'council',
      series: 'COUNCIL',
      isActive: true,
      cutOffDays: 7,
      languages: ['ar', 'en'],
      formats: ['pdf-ua', 'xlsx'],
      sections: ['at-a-glance', 'goals', 'headlines'],
      firstHeadlines: ['I-STD-01'],
      mostHeadlines: 5,
      mostNamed: 6,
      frameworkId: null,
      resultIds: [],
    });
  });

  it('names the reviewers when they are others, in whatever order', () => {
    const reordered = { ...values, reviewerIds: ['ben', 'ana'] };
    expect(definitionChanges(reordered, SUMMARY)).not.toHaveProperty('reviewerIds');
    const fewer = { ...values, reviewerIds: ['ana'] };
    expect(definitionChanges(fewer, SUMMARY)).toHaveProperty('reviewerIds', ['ana']);
  });

  it('leaves it to the server to say what is wrong with a number', () => {
    expect(definitionWish({ ...values, cutOffDays: '', mostNamed: 'six', mostHeadlines: '0' })).toMatchObject({
      cutOffDays: null,
      mostNamed: 'six',
      mostHeadlines: 0,
    });
  });
});
