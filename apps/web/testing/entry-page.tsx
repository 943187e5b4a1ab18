import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActualContent } from '../src/api/actuals';
import type { Cell } from '../src/api/cells';
import { SignedInContext } from '../src/api/signed-in';
import { EntryPage } from '../src/features/entry/entry-page';
import { actualOf, cellOf } from './cells';
import { fakeServer } from './fake-server';
import { sessionOf, signedInAs } from './people';
import { renderPage } from './render-page';

type Answers = Parameters<typeof fakeServer>[0];

const me = signedInAs('me', 'contributor');

/** What the page of values asks for; a value that is begun is answered as it was sent. */
export const serveEntry = (cells: readonly Cell[], answers: Answers = {}): Answers => ({
  'GET /api/v1/sessions/current': { body: sessionOf('me', 'contributor') },
  'GET /api/v1/units': { body: { items: [], next: null } },
  'GET /api/v1/dimensions': { body: { items: [], next: null } },
  'GET /api/v1/open-cells': { body: { items: cells } },
  'POST /api/v1/actuals': ({ body }) => {
    const cell = cells.find(({ part }) => part.id === (body as { partId: string }).partId) ?? cellOf('A');
    return { status: 201, body: actualOf(cell, body as Partial<ActualContent>) };
  },
  ...answers,
});

/** The page of one unit, with what is open there. */
export async function openEntry(cells: readonly Cell[], answers: Answers = {}, language: 'en' | 'ar' = 'en') {
  const server = fakeServer(serveEntry(cells, answers));
  const own = { ...me, grants: [{ ...me.grants[0], unitId: 'u1' }] } as typeof me;
  const page = (
    <SignedInContext value={own}>
      <EntryPage />
    </SignedInContext>
  );
  const rendered = await renderPage(page, language);
  await screen.findByRole('grid');
  const user = userEvent.setup();
  return { ...server, ...rendered, user };
}

/** A cell of the grid. */
export const cellAt = (row: number, column: string): HTMLElement => {
  const cells = document.querySelectorAll<HTMLElement>(`tbody [data-column="${column}"]`);
  const found = cells[row];
  if (!found) throw new Error(`There is no ${column} in row ${row}`);
  return found;
};
export const focusValue = (row: number): void => act(() => cellAt(row, 'value').focus());
/** What was sent about values. */
export const sentTo = (received: readonly { method: string; path: string; body: unknown }[], method: string) =>
  received.filter((each) => each.method === method && each.path.startsWith('/api/v1/actuals'));
