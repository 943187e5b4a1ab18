import { LANGUAGES } from '@resolute/domain';
import { composeLinkMail } from './compose-link-mail';
import { MAIL_TEXT } from './mail-words';

const token = 'T0ken-of-43-characters-T0ken-of-43-characte';
const mail = (
  language: (typeof LANGUAGES)[number],
  name = 'Amina Diallo',
  purpose: 'invitation' | 'password-reset' = 'invitation',
) =>
  composeLinkMail({
    linkId: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e',
    purpose,
    to: { name, email: 'amina@example.org', language, timeZone: 'Europe/Zurich' },
    token,
    expiresAt: new Date('2026-03-29T09:30:00Z'),
    site: 'https://resolute.example.org',
  });

describe.each(LANGUAGES)('a mail with a link in %s', (language) => {
  it('says in text and in HTML what it is, how long the link is good, and who sends it', () => {
    for (const purpose of ['invitation', 'password-reset'] as const) {
      const { text, html, subject } = mail(language, 'Amina', purpose);
      const page = purpose === 'invitation' ? 'join' : 'reset';
      for (const form of [text, html]) {
        expect(form).toContain(`https://resolute.example.org/${page}#${token}`);
        expect(form).toContain('Amina');
        expect(form).toMatch(/11:30/);
        expect(form).toContain('Europe/Zurich');
        expect(form).not.toMatch(/undefined|[{}](?!")/);
      }
      expect(subject).toContain('Resolute');
      expect(subject).not.toContain(token);
    }
  });

  it('loads nothing from anywhere', () => {
    expect(mail(language).html).not.toMatch(/<img|<script|<link|url\(|src=/i);
  });

  it('has all words', () => {
    expect(Object.keys(MAIL_TEXT[language]).sort()).toEqual(Object.keys(MAIL_TEXT.en).sort());
  });
});

describe('a mail with a link', () => {
  it('runs from right to left in Arabic', () => {
    expect(mail('ar').html).toContain('<html lang="ar" dir="rtl">');
    expect(mail('fr').html).toContain('<html lang="fr" dir="ltr">');
  });

  it('has an identity that stays the same, so that sent twice it shows once', () => {
    expect(mail('en').messageId).toBe('<0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e@resolute.example.org>');
  });

  it('lets no name write into it', () => {
    const { html, text } = mail('en', '<b>Eve</b>\r\n\r\nhttps://evil.example');
    expect(html).toContain('Hello &lt;b&gt;Eve&lt;/b&gt; https://evil.example,');
    expect(text).toContain('Hello <b>Eve</b> https://evil.example,');
  });
});
