import type { Notification } from '../../api/notifications';

/** What a notification is about, by name, and where one goes on with it: the entry of the unit, or the page of a result. */
export function toldAbout({ indicator, report, unit }: Pick<Notification, 'indicator' | 'report' | 'unit'>) {
  const result = report?.result;
  const name = indicator ?? result ?? { code: '', title: {} };
  return { ...name, address: result ? `/results/${result.id}` : `/entry?unit=${unit.id}` };
}
