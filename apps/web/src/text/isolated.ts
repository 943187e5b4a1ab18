const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A piece of foreign text inside a sentence, kept from turning the words and brackets around it (Unicode UAX #9). */
export const isolated = (text: string, inRightToLeft: boolean): string =>
  text !== '' && (inRightToLeft || RIGHT_TO_LEFT.test(text)) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
