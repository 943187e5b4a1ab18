import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import classes from './inbox.module.css';

/** What falls to each category now, and what did before. */
export function BreakdownTable({ entry: { actual, before, indicator } }: { readonly entry: InboxEntry }) {
  const { say } = useWords();
  const printed = useNumber();
  if (actual.breakdown.length === 0) return null;
  const was = (categoryId: string): string => {
    const found = before?.content.breakdown.find((each) => each.categoryId === categoryId);
    return found ? printed(found.value) : '–';
  };
  return indicator.breakdowns.map(({ id, dimension }) => (
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
        {actual.breakdown
          .filter(({ breakdownId }) => breakdownId === id)
          .map(({ categoryId, category, value }) => (
            <tr key={categoryId} data-changed={(before && was(categoryId) !== printed(value)) || undefined}>
              <th scope="row">
                <Translated words={category.title} />
              </th>
              {before && <td>{was(categoryId)}</td>}
              <td>{printed(value)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  ));
}
