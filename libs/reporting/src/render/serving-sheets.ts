import { ratingWord } from '../sections/rating-word';
import type { SectionContents, ServingContent, StraddlingContent } from '../sections/section-contents';
import { STATUSES } from '../sections/straddling-years';
import type { Telling } from '../text/telling';
import { quotientCell, type SheetPage, type SheetRow } from './sheet-cells';

/** What an input to the next plan says row by row: what contributes to which goal, and where each year stands. */
export function servingSheets(sections: Partial<SectionContents>, telling: Telling): SheetPage[] {
  const { serving, 'straddling-years': straddling } = sections;
  return [
    ...(serving ? [contributionsSheet(serving, telling)] : []),
    ...(straddling ? [yearsSheet(straddling, telling)] : []),
  ];
}

function contributionsSheet({ goals, idle }: ServingContent, { say, told }: Telling): SheetPage {
  const heads: SheetRow = [say('goal'), say('code'), say('result'), say('through'), say('rating'), say('pace')];
  const rows = goals.flatMap((goal) =>
    goal.results.map(({ code, title, through, rollUp }): SheetRow => {
      const pace = rollUp?.kind === 'rated' ? quotientCell(rollUp.pace) : null;
      return [goal.code, code, told(title).text, through.join(', '), rollUp ? say(ratingWord(rollUp)) : null, pace];
    }),
  );
  const without = idle.map(({ code, title }): SheetRow => [null, code, told(title).text, null, null, null]);
  return [say('sheetContributions'), [heads, ...rows, ...without]];
}

function yearsSheet({ years }: StraddlingContent, { say }: Telling): SheetPage {
  const heads: SheetRow = [say('yearHead'), say('strategicPlanHead'), say('yearStatusHead'), say('outsideBudget')];
  const rows = years.map(
    ({ year, strategicPlan, status, isOutsideBudget }): SheetRow => [
      year,
      strategicPlan?.code ?? null,
      say(STATUSES[status]),
      isOutsideBudget ? say('yes') : null,
    ],
  );
  return [say('sheetYears'), [heads, ...rows]];
}
