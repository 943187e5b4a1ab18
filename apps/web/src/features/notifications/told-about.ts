import type { Notification } from '../../api/notifications';

/** What a notification is about, by name, and where one goes on with it: the entry of the unit, the page of a result, or a file. */
export function toldAbout({
  indicator,
  report,
  file,
  unit,
}: Pick<Notification, 'indicator' | 'report' | 'file' | 'unit'>) {
  if (file) return { code: file.name, title: {}, address: `/exchange/${file.id}` };
  const result = report?.result;
  const name = indicator ?? result ?? { code: '', title: {} };
  return { ...name, address: result ? `/results/${result.id}` : `/entry?unit=${unit?.id ?? ''}` };
}
