import { COMMON_WORDS } from './common-passwords';
import { passwordProblem } from './password-rule';

const owner = { name: 'Amina Diallo-N’Dour', email: 'a.diallo@example.org' };

describe('a new password', () => {
  it.each([
    'correct horse battery staple',
    'der Zug nach Genf fährt',
    'x7#kQ29vLm',
    'الطريق إلى جنيف طويل',
    'четыре чёрненьких чертёнка',
    '四十二只绵羊在山坡上吃草',
    'x'.repeat(99) + 'y'.repeat(101),
  ])('is good: %.30s', (password) => {
    expect(passwordProblem(password, owner)).toBeUndefined();
  });

  it.each([
    ['', 'field/too-short'],
    ['ninechars', 'field/too-short'],
    ['😀😀😀😀😀', 'field/too-short'],
    [`${'ab'.repeat(100)}c`, 'field/too-long'],
    ['aaaaaaaaaaaa', 'field/password-pattern'],
    ['abcabcabcab', 'field/password-pattern'],
    ['1212121212', 'field/password-pattern'],
    ['1234567890', 'field/password-pattern'],
    ['0987654321', 'field/password-pattern'],
    ['abcdefghijk', 'field/password-pattern'],
    ['qwertyuiop', 'field/password-pattern'],
    ['1q2w3e4r5t', 'field/password-pattern'],
    ['1qaz2wsx3edc', 'field/password-pattern'],
    ['йцукенгшщз', 'field/password-pattern'],
    ['password2024!', 'field/password-common'],
    ['P@ssw0rd123', 'field/password-common'],
    ['123Welcome123', 'field/password-common'],
    ['iloveyou2026', 'field/password-common'],
    ['WelcomeAdmin1', 'field/password-common'],
    ['motdepasse1', 'field/password-common'],
    ['Ｐａｓｓｗｏｒｄ２０２４', 'field/password-common'],
    ['resolute-2026', 'field/password-common'],
    ['my name is Amina', 'field/password-personal'],
    ['a.diallo in Geneva', 'field/password-personal'],
    ['DIALLO and I', 'field/password-personal'],
  ])('is refused: %.30s (%s)', (password, code) => {
    expect(passwordProblem(password, owner)?.code).toBe(code);
  });

  it('is compared with several hundred families of common ones', () => {
    expect(COMMON_WORDS.size).toBeGreaterThan(300);
  });
});
