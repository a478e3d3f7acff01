const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const MAX_LENGTH = 60;

/** A readable part of a web address: "Verwaltungsfachangestellte:r 2027" → "verwaltungsfachangestellte-r-2027". */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[äöüß]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/gu, '');
}
