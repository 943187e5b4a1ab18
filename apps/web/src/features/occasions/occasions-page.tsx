import { dayOf, GENEVA, mayChangeIndicators } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { occasionsQuery } from '../../api/indicators';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { DrawerButton } from '../../ui/drawer-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { titleText } from '../../ui/title-text';
import { nextOf } from './next-of';
import { OccasionForm } from './occasion-form';
import { OccasionsByYear } from './occasions-by-year';
import { OccasionsFilters } from './occasions-filters';
import { useSpan } from './use-span';

/** The meetings that values are reported for and that reports go to, with the one that comes next. */
export function OccasionsPage() {
  const { say, language } = useWords();
  const mayChange = mayChangeIndicators(useSignedIn().actor).allowed;
  const query = useQuery(occasionsQuery);
  const [filters, onChange] = useFilters(['series', 'year']);
  const [change, onDone] = useChange();
  const span = useSpan();
  const today = dayOf(new Date(), GENEVA);
  const next = query.data && nextOf(query.data, today);
  const create = (
    <DrawerButton ask={say('occasions.createAsk')} title={say('occasions.createTitle')} isPrimary onDone={onDone}>
      {(frame) => <OccasionForm {...frame} />}
    </DrawerButton>
  );
  return (
    <Page
      title={say('frame.occasions')}
      lead={
        next
          ? say('occasions.nextIs', { title: titleText(next.title, language).text, days: span(next) })
          : say('occasions.lead')
      }
      actions={mayChange ? create : undefined}
    >
      <ChangeNotice change={change} />
      <Loaded query={query} what={say('frame.occasions')}>
        {(occasions) => (
          <>
            <Panel title={say('occasions.find')}>
              <OccasionsFilters occasions={occasions} filters={filters} onChange={onChange} />
            </Panel>
            <OccasionsByYear
              occasions={occasions}
              filters={filters}
              next={next}
              today={today}
              mayChange={mayChange}
              onDone={onDone}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
