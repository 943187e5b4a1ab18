import { dayOf, GENEVA, type Language, numberInLanguage } from '@resolute/domain';
import type { DocumentForm } from '../definitions/report-layout';
import { coverageOf, findingOf } from '../sections/at-a-glance';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { Telling } from '../text/telling';
import type { IssuedAs } from './issued-as';
import { numberText, statusText } from './issued-words';
import { originalLanguageOf } from './original-language';
import type { DocumentHead } from './report-document';

type FormHead = Pick<DocumentHead, 'source' | 'title' | 'fields' | 'box'>;

/** The head of a report in the form that its readers know; one that is not issued is a draft of the day of its cut-off. */
export function headOf(
  snapshot: ReportSnapshot,
  telling: Telling,
  original: Language = originalLanguageOf(snapshot.layout),
  issued?: IssuedAs,
): DocumentHead {
  const { occasion, cutOff, layout } = snapshot;
  const { say, told, day, days } = telling;
  const status = statusText(issued, original, telling);
  return {
    occasion: told(occasion.title).text || occasion.code,
    placeAndDays: say('placeAndDays', { place: told(occasion.place).text, days: days(occasion.from, occasion.to) }),
    ...(occasion.agendaItem !== null && { agendaItem: say('agendaItem', { item: occasion.agendaItem }) }),
    ...(issued && { number: numberText(layout.form, issued, telling) }),
    date: day(issued?.day ?? dayOf(new Date(cutOff), GENEVA)),
    original: say('original', { language: original }),
    ...(status !== undefined && { status }),
    ...FORMS[layout.form](snapshot, telling, issued),
  };
}

type HeadOfForm = (snapshot: ReportSnapshot, telling: Telling, issued: IssuedAs | undefined) => FormHead;

const FORMS: Readonly<Record<DocumentForm, HeadOfForm>> = {
  council: (snapshot, telling) => {
    const { say } = telling;
    return {
      source: say('source'),
      title: say('title'),
      fields: [],
      box: [
        ...findingUnder(say('summary'), snapshot, telling),
        { head: say('actionRequired'), text: say('action') },
        { head: say('references'), text: say('reference') },
      ],
    };
  },
  'working-group': (snapshot, telling) => {
    const { say } = telling;
    return {
      source: say('source'),
      title: say('titleWorkingGroup'),
      fields: [],
      box: [
        ...findingUnder(say('summary'), snapshot, telling),
        { head: say('actionRequired'), text: say('actionWorkingGroup') },
        { head: say('references'), text: say('referenceWorkingGroup') },
      ],
    };
  },
  'temporary-document': (snapshot, telling, issued) => {
    const { say, language } = telling;
    const document = issued ? numberInLanguage(issued.documentNumber, language) : say('temporaryDocument');
    return {
      source: say('sourceTsag'),
      title: say('titleTsag'),
      fields: [
        { head: say('document'), text: document },
        { head: say('studyPeriod'), text: studyPeriodOf(snapshot.occasion.from) },
        { head: say('questions'), text: say('notApplicableShort') },
        { head: say('sourceHead'), text: say('sourceTsag') },
        { head: say('purpose'), text: say('purposeTsag') },
        { head: say('contact'), text: say('contactTsag') },
        { head: say('keywords'), text: say('keywordsTsag') },
      ],
      box: [
        ...findingUnder(say('abstract'), snapshot, telling),
        { head: say('actionRequired'), text: say('actionTsag') },
        { head: say('references'), text: say('reference') },
      ],
    };
  },
};

/** In one or two sentences how everything stands; nothing where that was not frozen. */
function findingUnder(head: string, { sections }: ReportSnapshot, telling: Telling): FormHead['box'] {
  const { tally } = sections['at-a-glance'] ?? {};
  return tally ? [{ head, text: `${findingOf(tally, telling)} ${coverageOf(tally, telling)}` }] : [];
}

const FIRST_PERIOD = 2025;
const YEARS = 4;

/** A study period of ITU-T lasts from one WTSA to the next: after WTSA-24 it is 2025-2028. */
function studyPeriodOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const first = FIRST_PERIOD + YEARS * Math.floor((year - FIRST_PERIOD) / YEARS);
  return `${first}-${first + YEARS - 1}`;
}
