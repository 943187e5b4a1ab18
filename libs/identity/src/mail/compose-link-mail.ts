import type { Language } from '@resolute/domain';
import { escaped, type Mail, mailButton, mailFooter, mailPage, mailParagraph, oneLine } from '@resolute/platform';
import type { MailedPurpose } from '../links/one-time-links';
import { mailWords } from './mail-words';

export interface LinkMail {
  readonly linkId: string;
  readonly purpose: MailedPurpose;
  readonly to: {
    readonly name: string;
    readonly email: string;
    readonly language: Language;
    readonly timeZone: string;
  };
  readonly token: string;
  readonly expiresAt: Date;
  /** The address people type, such as `https://resolute.example.org`. */
  readonly site: string;
}

const PAGES: Readonly<Record<MailedPurpose, string>> = { invitation: 'join', 'password-reset': 'reset' };

/** The message that carries a link, in the person's language, as text and as HTML that loads nothing. */
export function composeLinkMail({ linkId, purpose, to, token, expiresAt, site }: LinkMail): Mail {
  const { language } = to;
  // After the `#`, so that no server and no log on the way ever sees the secret.
  const address = `${site}/${PAGES[purpose]}#${token}`;
  const values = {
    name: oneLine(to.name),
    site,
    timeZone: to.timeZone,
    until: momentText(expiresAt, language, to.timeZone),
  };
  const say = (key: Parameters<typeof mailWords>[0]): string => mailWords(key, language, values);
  const words = {
    greeting: say('greeting'),
    lead: say(`${purpose}.lead`),
    action: say(`${purpose}.action`),
    until: say('until'),
    unexpected: say(`${purpose}.unexpected`),
    from: say('from'),
  };
  return {
    to: to.email,
    subject: say(`${purpose}.subject`),
    messageId: `<${linkId}@${new URL(site).hostname}>`,
    text: textOf(words, address),
    html: htmlOf(words, address, language),
  };
}

interface Words {
  readonly greeting: string;
  readonly lead: string;
  readonly action: string;
  readonly until: string;
  readonly unexpected: string;
  readonly from: string;
}

const textOf = ({ greeting, lead, action, until, unexpected, from }: Words, address: string): string =>
  `${[greeting, lead, `${action}:\n${address}`, until, unexpected, `-- \n${from}`].join('\n\n')}\n`;

function htmlOf(
  { greeting, lead, action, until, unexpected, from }: Words,
  address: string,
  language: Language,
): string {
  return mailPage(language, action, [
    mailParagraph(greeting),
    mailParagraph(lead),
    mailButton(address, action),
    `<p style="margin:0 0 16px;word-break:break-all"><bdi dir="ltr">${escaped(address)}</bdi></p>`,
    mailParagraph(until),
    mailParagraph(unexpected),
    mailFooter(from),
  ]);
}

/** `16 March 2026 at 10:00`, on the person's own clock. */
function momentText(moment: Date, language: Language, timeZone: string): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(moment);
}
