import { useWords } from '../../text/words';
import { translationLabels } from '../../ui/form/translation-fields';
import type { SheetValues } from './sheet-values';

/** What each field of a method sheet is called in a summary of problems, those of every step and breakdown among them. */
export function useSheetLabels({ steps, stages, breakdowns }: SheetValues): Record<string, string> {
  const { say } = useWords();
  const words = [
    ['title', say('sheets.title')],
    ['definition', say('sheets.definition')],
    ['measure', say('indicators.measure')],
    ['numerator', say('indicators.numerator')],
    ['denominator', say('indicators.denominator')],
    ['dataSource', say('indicators.dataSource')],
  ] as const;
  const rows = (list: string, count: number, nameOf: (number: number) => string, fields: [string, string][]) =>
    Array.from({ length: count }, (_, at) =>
      fields.map(([field, label]) => [
        `sheet.${list}.${at}.${field}`,
        say('states.fieldIn', { field: nameOf(at + 1), language: label }),
      ]),
    ).flat();
  const ofStep: [string, string][] = [
    ['code', say('sheets.code')],
    ['weight', say('indicators.weight')],
    ['dueOn', say('sheets.stageDue')],
    ...Object.entries(translationLabels(say, 'title', say('sheets.title'))),
  ];
  const ofBreakdown: [string, string][] = [
    ['dimensionId', say('sheets.dimension')],
    ['rule', say('sheets.rule')],
  ];
  return {
    ...Object.assign({}, ...words.map(([field, label]) => translationLabels(say, `sheet.${field}`, label))),
    'sheet.kind': say('indicators.kind'),
    'sheet.aggregation': say('indicators.overTime'),
    'sheet.partAggregation': say('indicators.overParts'),
    'sheet.steps': say('indicators.steps'),
    'sheet.stages': say('indicators.stages'),
    'sheet.frequency': say('indicators.howOften'),
    'sheet.series': say('sheets.series'),
    'sheet.opensAfterDays': say('sheets.opensAfterDays'),
    'sheet.lagDays': say('sheets.lagDays'),
    'sheet.graceDays': say('sheets.graceDays'),
    'sheet.breakdowns': say('indicators.breakdowns'),
    'sheet.tolerance': say('indicators.tolerance'),
    'sheet.absoluteTolerance': say('sheets.absoluteTolerance'),
    'sheet.lowLimit': say('sheets.lowLimit'),
    'sheet.highLimit': say('sheets.highLimit'),
    ...Object.fromEntries(rows('steps', steps.length, (number) => say('sheets.step', { number }), ofStep)),
    ...Object.fromEntries(rows('stages', stages.length, (number) => say('sheets.stage', { number }), ofStep)),
    ...Object.fromEntries(
      rows('breakdowns', breakdowns.length, (number) => say('sheets.breakdown', { number }), ofBreakdown),
    ),
  };
}
