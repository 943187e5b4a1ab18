import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakeServer } from '../../testing/fake-server';
import { renderPage } from '../../testing/render-page';
import { RowsFields } from './form/rows-fields';
import { PeopleChoice } from './people-choice';

const CHEN = { id: 'chen', name: 'Chen Wei' };

function Choice() {
  const [ids, setIds] = useState<string[]>([]);
  return <PeopleChoice id="people" legend="People" hint="Some" label="One more" value={ids} onChange={setIds} />;
}

it('goes on in the next field after a choice, and in the list after one was taken out', async () => {
  fakeServer({ 'GET /api/v1/colleagues': { body: { items: [CHEN], next: null } } });
  const { say } = await renderPage(<Choice />);
  await userEvent.click(await screen.findByRole('combobox', { name: 'One more' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Chen Wei' }));
  const remove = await screen.findByRole('button', { name: say('states.removeOf', { name: 'Chen Wei' }) });
  expect(screen.getByRole('combobox', { name: 'One more' })).toHaveFocus();
  await userEvent.click(remove);
  expect(screen.queryByRole('button', { name: say('states.removeOf', { name: 'Chen Wei' }) })).toBeNull();
  expect(screen.getByRole('group', { name: 'People' })).toHaveFocus();
});

function Rows() {
  const [rows, setRows] = useState([{ key: 'a' }, { key: 'b' }]);
  return (
    <RowsFields
      id="steps"
      legend="Steps"
      hint="In order"
      rows={rows}
      nameOf={(at) => `Step ${at + 1}`}
      remove={{ label: 'Remove', nameOf: (row) => `Remove ${row}`, act: (at) => setRows(rows.toSpliced(at, 1)) }}
      add={{ label: 'Add', act: () => undefined }}
    >
      {() => null}
    </RowsFields>
  );
}

it('stays in a list whose row was removed', async () => {
  await renderPage(<Rows />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Step 2' }));
  expect(screen.queryByRole('button', { name: 'Remove Step 2' })).toBeNull();
  expect(screen.getByRole('group', { name: 'Steps' })).toHaveFocus();
});
