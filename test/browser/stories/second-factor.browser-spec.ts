import { Secret, TOTP } from 'otpauth';
import type { Locator } from 'playwright-core';
import { inChromium } from '../support/in-chromium';
import { invited, joined } from '../support/newcomer';
import type { Visit } from '../support/visit';

const chromium = inChromium();
const STEP_MS = 30_000;

/** The authenticator app on somebody's phone. A code works once, and the one of the next half minute is taken early. */
class Authenticator {
  private readonly totp: TOTP;
  private step = 0;

  constructor(secretAsShown: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secretAsShown.replaceAll(' ', '')) });
  }

  nextCode(): string {
    this.step = Math.max(Math.floor(Date.now() / STEP_MS), this.step + 1);
    return this.totp.generate({ timestamp: this.step * STEP_MS });
  }
}

describe('somebody who wants a second factor', () => {
  it('sets it up from the profile, and signs in with it from then on', async () => {
    const { visit, account } = await joined(chromium, await invited(await chromium.signedIn('administrator')));
    const dialog = await openSetUp(visit);
    const authenticator = new Authenticator(await dialog.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText());
    await visit.fill('signIn.code', authenticator.nextCode());
    await visit.button('secondFactor.confirm').click();
    await visit.page.getByText(visit.words.say('profile.secondFactorOn')).waitFor();
    await visit.loseSession();

    await visit.goTo('/');
    await visit.fill('signIn.email', account.email);
    await visit.fill('signIn.password', account.password);
    await visit.button('signIn.action').click();
    await visit.titled('signIn.codeTitle');
    await visit.fill('signIn.code', '000000');
    await visit.button('signIn.codeAction').click();
    await visit.isFocused(visit.problem());
    await visit.fill('signIn.code', authenticator.nextCode());
    await visit.button('signIn.codeAction').click();
    await visit.isIn();
    expect(visit.complaints.take(/^4\d\d POST .*\/second-factor-checks$/)).toEqual([]);
  });

  it('is shown a QR code that can be scanned', async () => {
    const { visit } = await joined(chromium, await invited(await chromium.signedIn('administrator')));
    const dialog = await openSetUp(visit);
    const picture = dialog.getByRole('img', { name: visit.words.say('secondFactor.qrCode') });
    const isDrawn = await picture.evaluate((image: HTMLImageElement) =>
      image.decode().then(
        () => image.naturalWidth > 0,
        () => false,
      ),
    );
    expect(isDrawn).toBe(true);
  });
});

async function openSetUp(visit: Visit): Promise<Locator> {
  await visit.goTo('/profile');
  await visit.button('profile.setUpSecondFactorAsk').click();
  const dialog = visit.page.getByRole('dialog', { name: visit.words.say('secondFactor.title') });
  await dialog.waitFor();
  await visit.isQuiet();
  return dialog;
}
