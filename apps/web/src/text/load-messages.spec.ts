import { loadAreas, loadMessages } from './load-messages';
import { sayIn } from './wording';

it('an area comes when a page needs it: to whoever reads already, and to whoever changes the language later', async () => {
  const english = await loadMessages('en');
  const say = sayIn(english, 'en', 'latn');
  expect(english.frame.skip).toBe('Skip to the content');
  expect(english.units).toBeUndefined();
  // Said too early, it is not remembered.
  expect(say('units.code')).toBe('units.code');

  await loadAreas(['units']);
  expect(say('units.code')).toBe(english.units?.code);
  expect(english.plans).toBeUndefined();

  const arabic = await loadMessages('ar');
  expect(arabic.units?.code).not.toBe(english.units?.code);
  expect(arabic.units?.code).toBeTruthy();
  expect(await loadMessages('en')).toBe(english);
});
