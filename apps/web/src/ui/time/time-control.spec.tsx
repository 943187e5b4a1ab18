import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import { TimeBanner } from './time-banner';
import { TimeControl } from './time-control';
import { timeIn } from './time-in';

const MOMENT = '2026-06-30T22:30:00Z';

describe('the state at a moment', () => {
  it('is named with its hour, and stays until another day is asked for', async () => {
    const changed = jest.fn();
    const time = timeIn({ asOf: MOMENT });
    const { say } = await renderPage(
      <>
        <TimeControl time={time} onChange={changed} />
        <TimeBanner time={time} onChange={changed} />
      </>,
    );
    // In Geneva it is the day after already.
    expect(await screen.findByRole('note')).toHaveTextContent(/1 Jul 2026, 00:30/);
    await userEvent.click(screen.getByRole('button', { name: say('results.pastState') }));
    expect(await screen.findByLabelText(say('results.asOf'))).toHaveValue('2026-07-01');
    await userEvent.type(screen.getByLabelText(say('results.on')), '2026-05-01');
    await userEvent.click(screen.getByRole('button', { name: say('results.showState') }));
    expect(changed).toHaveBeenLastCalledWith({ asOf: MOMENT, on: '2026-05-01' });
  });

  it('gives way to the day that is asked for', async () => {
    const changed = jest.fn();
    const { say } = await renderPage(<TimeControl time={timeIn({ asOf: MOMENT })} onChange={changed} />);
    await userEvent.click(await screen.findByRole('button', { name: say('results.pastState') }));
    const field = await screen.findByLabelText(say('results.asOf'));
    await userEvent.clear(field);
    await userEvent.type(field, '2026-06-01');
    await userEvent.click(screen.getByRole('button', { name: say('results.showState') }));
    expect(changed).toHaveBeenLastCalledWith({ asOf: '2026-06-01', on: '' });
  });

  it.each([
    ['no such day', { asOf: '2026-02-30' }, {}],
    ['no such moment', { asOf: '2026-02-30T10:00:00Z' }, {}],
    ['a moment where only a day will do', { on: MOMENT }, {}],
    ['a day and a day', { asOf: '2026-02-28', on: '2026-01-01' }, { asOf: '2026-02-28', on: '2026-01-01' }],
  ])('is read from an address: %s', (_, address, time) => {
    expect(timeIn(address)).toEqual(time);
  });
});
