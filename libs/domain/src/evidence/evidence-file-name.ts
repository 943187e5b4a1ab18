/** The most characters of a name, as most file systems take 255 bytes. */
export const LONGEST_FILE_NAME = 120;

/** What is not seen and changes how the rest is read: `invoice<RLO>fdp.exe` shows as `invoiceexe.pdf`. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]/gu;

const HALF_A_CHARACTER = /\p{Cs}/gu;

/**
 * The name of a file as it is kept: composed (NFC), without folders, without characters that nobody sees, and of bearable
 * length with its ending. Empty if nothing is left. `C:\fakepath\a.pdf` becomes `a.pdf`.
 */
export function evidenceFileName(given: string): string {
  const [name = ''] = given.replaceAll(HALF_A_CHARACTER, '\ufffd').replaceAll(UNSEEN, '').split(/[/\\]/).toReversed();
  const clean = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return shortened(clean.replace(/^\.+/, '').replace(/[. ]+$/, ''));
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= LONGEST_FILE_NAME) return name;
  const dot = characters.lastIndexOf('.');
  const ending = dot < 0 || characters.length - dot > 10 ? [] : characters.slice(dot);
  return [...characters.slice(0, LONGEST_FILE_NAME - ending.length), ...ending].join('');
}
