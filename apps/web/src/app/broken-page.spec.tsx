import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { BrokenPage } from './broken-page';
import { LostServer } from './lost-server';

describe('when something breaks', () => {
  it('a page says what is safe and offers another try, and nothing of what happened', async () => {
    const reset = jest.fn();
    const { say } = await renderPage(<BrokenPage error={new Error('secret of the code')} reset={reset} />);
    expect(await screen.findByRole('heading', { level: 1, name: say('problems.broken') })).toBeVisible();
    expect(screen.queryByText(/secret of the code/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
    expect(reset).toHaveBeenCalledTimes(1);
  });

  it('a server that does not answer is asked again by a button', async () => {
    const onRetry = jest.fn();
    const { say } = await renderPage(<LostServer onRetry={onRetry} />, 'ar');
    expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswer'));
    await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
