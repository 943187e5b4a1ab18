import type { Say } from '../../text/wording';

const UNKNOWN = 'Other';

/** `Firefox on Windows`, as the server keeps it, in the reader's words; what it does not know has a name as well. */
export function deviceText(device: string, say: Say): string {
  const [browser = UNKNOWN, system = UNKNOWN] = device.split(' on ', 2);
  if (browser === UNKNOWN && system === UNKNOWN) return say('profile.unknownDevice');
  return say('profile.device', {
    browser: browser === UNKNOWN ? say('profile.unknownBrowser') : browser,
    system: system === UNKNOWN ? say('profile.unknownSystem') : system,
  });
}
