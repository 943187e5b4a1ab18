import { Anchor } from '@mantine/core';
import { mayChangeIndicators } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { DrawerButton } from '../../ui/drawer-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { CreateDimensionForm } from './create-dimension-form';

/** The ways to break values down: by region, by sex, by study group. */
export function DimensionsPage() {
  const { say } = useWords();
  const mayChange = mayChangeIndicators(useSignedIn().actor).allowed;
  const query = useQuery(dimensionsQuery);
  const [change, onDone] = useChange();
  const columns = useColumns();
  const create = (
    <DrawerButton ask={say('dimensions.createAsk')} title={say('dimensions.createTitle')} isPrimary onDone={onDone}>
      {(frame) => <CreateDimensionForm {...frame} />}
    </DrawerButton>
  );
  return (
    <Page title={say('frame.dimensions')} lead={say('dimensions.lead')} actions={mayChange ? create : undefined}>
      <ChangeNotice change={change} />
      <Panel title={say('dimensions.all')} flush>
        <Loaded query={query} what={say('frame.dimensions')}>
          {(dimensions) =>
            dimensions.length === 0 ? (
              <Empty
                title={say('dimensions.none')}
                why={mayChange ? say('dimensions.noneWhyPlanner') : say('dimensions.noneWhy')}
              />
            ) : (
              <DataTable caption={say('frame.dimensions')} columns={columns} rows={dimensions} keyOf={({ id }) => id} />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function useColumns(): readonly [Column<Dimension>, ...Column<Dimension>[]] {
  const { say } = useWords();
  return [
    {
      key: 'title',
      head: say('dimensions.dimension'),
      cell: ({ id, title, isSample, retiredOn }) => (
        <>
          <Anchor
            renderRoot={(props) => <Link {...props} to="/dimensions/$dimensionId" params={{ dimensionId: id }} />}
          >
            <Translated words={title} />
          </Anchor>{' '}
          {isSample && <SampleTag />} {retiredOn && <Tag tone="warning">{say('dimensions.retired')}</Tag>}
        </>
      ),
    },
    { key: 'code', head: say('dimensions.code'), cell: ({ code }) => <bdi>{code}</bdi> },
    {
      key: 'categories',
      head: say('dimensions.categories'),
      isNumeric: true,
      cell: ({ categories }) => say('dimensions.count', { count: categories.length }),
    },
  ];
}
