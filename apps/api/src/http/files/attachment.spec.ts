import { attachment } from './attachment';

describe('the name of a file that is handed out', () => {
  it.each([
    ['minutes.pdf', `attachment; filename="minutes.pdf"; filename*=UTF-8''minutes.pdf`],
    ['procès.pdf', `attachment; filename="proc_s.pdf"; filename*=UTF-8''proc%C3%A8s.pdf`],
    ['محضر.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1.pdf`],
    [
      `a"b\\c 100%'(1)*.txt`,
      `attachment; filename="a_b_c 100_'(1)*.txt"; filename*=UTF-8''a%22b%5Cc%20100%25%27%281%29%2A.txt`,
    ],
    ['😀.png', `attachment; filename="_.png"; filename*=UTF-8''%F0%9F%98%80.png`],
    ['a\r\nSet-Cookie: b', `attachment; filename="a__Set-Cookie: b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`],
  ])('%j', (name, header) => expect(attachment(name)).toBe(header));
});
