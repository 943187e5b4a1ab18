import type { Notification } from '../../api/notifications';

/** What a notification is about, by name, and where one goes on with it: the entry of a unit, a result, a file, a review, or a risk. */
export function toldAbout({
  indicator,
  report,
  file,
  review,
  risk,
  unit,
}: Pick<Notification, 'indicator' | 'report' | 'file' | 'review' | 'risk' | 'unit'>) {
  if (file) return { code: file.name, title: {}, address: `/exchange/${file.id}` };
  if (review) {
    const { reportId, number, occasion: code, title } = review;
    return { code, title, address: `/reports/${reportId}/review/${number}` };
  }
  if (risk) return { code: risk.code, title: risk.title, address: `/risks/${risk.id}` };
  const result = report?.result;
  const name = indicator ?? result ?? { code: '', title: {} };
  return { ...name, address: result ? `/results/${result.id}` : `/entry?unit=${unit?.id ?? ''}` };
}
