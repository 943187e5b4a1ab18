import { directionOf, type Language } from '@resolute/domain';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it: what people typed stays text. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A text without line breaks, so that no name writes lines of its own into a mail. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const mailParagraph = (text: string): string => `<p style="margin:0 0 16px">${escaped(text)}</p>`;

/** The one thing to do, as a button. */
export const mailButton = (address: string, action: string): string =>
  `<p style="margin:0 0 16px"><a href="${escaped(address)}" style="display:inline-block;padding:12px 20px;background:#00619E;color:#ffffff;text-decoration:none;border-radius:4px">${escaped(action)}</a></p>`;

/** Who sends it, below everything else. */
export const mailFooter = (text: string): string =>
  `<p style="margin:24px 0 0;color:#5c5f66;font-size:14px">${escaped(text)}</p>`;

/** The HTML of a mail, in the direction of its language. It loads nothing from anywhere. */
export const mailPage = (language: Language, title: string, parts: readonly string[]): string =>
  [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#ffffff;color:#1a1b1e;font:16px/1.5 sans-serif">',
    '<div style="max-width:560px;margin:0 auto">',
    ...parts,
    '</div></body></html>',
  ].join('\n');
