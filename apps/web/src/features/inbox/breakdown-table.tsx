import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import { useCategoryTitle } from '../../ui/values/use-category-title';
import classes from './inbox.module.css';

/** What falls to each category now, and what did before; those that were taken out stand last. */
export function BreakdownTable({ entry: { actual, before, indicator } }: { readonly entry: InboxEntry }) {
  const { say } = useWords();
  const printed = useNumber();
  const categoryTitle = useCategoryTitle();
  const earlier = before?.content.breakdown ?? [];
  const removed = earlier
    .filter(({ categoryId }) => actual.breakdown.every((each) => each.categoryId !== categoryId))
    .map(({ breakdownId, categoryId }) => ({ breakdownId, categoryId, title: categoryTitle(categoryId), value: null }));
  const kept = actual.breakdown.map((each) => ({ ...each, title: each.category.title }));
  const rows = [...kept, ...removed];
  const shown = (value: string | null | undefined): string => (value ? printed(value) : '–');
  const was = (id: string): string => shown(earlier.find(({ categoryId }) => categoryId === id)?.value);
  const filled = indicator.breakdowns.filter(({ id }) => rows.some(({ breakdownId }) => breakdownId === id));
  return filled.map(({ id, dimension }) => (
    <table key={id} className={classes.difference}>
      <caption>
        <Translated words={dimension.title} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('inbox.category')}</th>
          {before && <th scope="col">{say('inbox.was')}</th>}
          <th scope="col">{say('inbox.is')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ breakdownId }) => breakdownId === id)
          .map(({ categoryId, title, value }) => (
            <tr key={categoryId} data-changed={(before && was(categoryId) !== shown(value)) || undefined}>
              <th scope="row">{title ? <Translated words={title} /> : '…'}</th>
              {before && <td>{was(categoryId)}</td>}
              <td>{shown(value)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  ));
}
