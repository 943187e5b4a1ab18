import { readFileSync, statSync } from 'node:fs';
import type { Language } from '@resolute/domain';
import { inChromium } from '../support/in-chromium';

const chromium = inChromium();

/** The digits of a text, whichever the words around them. */
const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN);

describe.each<Language>(['en', 'ar'])('an auditor, in %s,', (language) => {
  it('goes from a tile of the overview to as many rows, to an indicator, and to how its figure came about', async () => {
    const visit = await chromium.signedIn('auditor', { language });
    const { page, words } = visit;
    await visit.goTo('/overview');
    const tile = page
      .getByRole('main')
      .getByRole('link', { name: words.say('ratings.mark-at-risk') })
      .first();
    const count = numberIn(await tile.textContent());
    expect(count).toBeGreaterThan(0);

    await tile.click();
    await visit.titled('ratings.list');
    await visit.isQuiet();
    const rows = page.getByRole('table', { name: words.say('ratings.list') }).locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(count);

    await rows.first().getByRole('link').first().click();
    const path = page.getByRole('region', { name: words.say('charts.path'), exact: true });
    await path.getByRole('img').waitFor();
    expect(await path.getByRole('img').getAttribute('aria-label')).not.toBe('');

    // Only now, when the picture is drawn, can it be taken away.
    await path.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      if (width * height === 0) throw new Error('Nothing is drawn');
    });
    const [image] = await Promise.all([
      page.waitForEvent('download'),
      path.getByRole('button', { name: words.say('charts.png') }).click(),
    ]);
    expect(image.suggestedFilename()).toMatch(/^path-.*\.png$/);
    expect(statSync(await image.path()).size).toBeGreaterThan(2000);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      path.getByRole('button', { name: words.say('charts.csv') }).click(),
    ]);
    const lines = readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain(words.say('charts.col-value'));
    expect(lines.length).toBeGreaterThan(2);

    await page
      .getByRole('region', { name: words.say('ratings.rating'), exact: true })
      .getByRole('button', { name: words.say('ratings.symbol-q') })
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(words.say('ratings.wentIn')).waitFor();
    const arithmetic = drawer.locator('bdi[dir=ltr]').last();
    expect(await arithmetic.textContent()).toContain('÷');
    expect(await arithmetic.evaluate((line) => getComputedStyle(line).direction)).toBe('ltr');
    // The three people of the value, by name.
    const hands = await drawer.getByRole('listitem').allTextContents();
    expect(hands.some((text) => text.length > 20)).toBe(true);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });

    await visit.goTo('/overview?asOf=2020-01-01');
    await page.getByRole('note').waitFor();
    await page.getByText(words.say('ratings.noPlan')).waitFor();
    expect(visit.complaints.take()).toEqual([]);
    await visit.close();
  });
});
