const KEY = /^[a-z]+(-[a-z]+)*$/;

/** Whether a text is a key that code and people can name: small Latin letters and hyphens, `thematic-priority`. */
export const isKey = (text: string): boolean => KEY.test(text);
