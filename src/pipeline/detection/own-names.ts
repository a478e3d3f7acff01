import type { Person } from '../../policy/application-form.js';
import { foldText } from './text-folding.js';

/** Folded words of the applicant's names, whole and by their parts; rules for other people leave them alone. */
export function findOwnNames(person: Person): ReadonlySet<string> {
  const names = [person.firstName, person.middleNames, person.lastName, person.birthName].flatMap((name) => [
    name ?? '',
    ...(name ?? '').split(/[\s-]+/u),
  ]);
  return new Set(names.map((name) => foldText(name).text).filter((name) => name !== ''));
}

/** Whether all capitalised words of a name are the applicant's; single initials prove nothing. */
export function isOwnName(name: string, own: ReadonlySet<string>): boolean {
  const words = name.match(/\p{Lu}[\p{L}\p{M}’']*\.?/gu) ?? [];
  return words.every((word) => /^\p{Lu}\.$/u.test(word) || own.has(foldText(word.replace('.', '')).text));
}
