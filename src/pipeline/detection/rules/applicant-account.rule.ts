import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { LETTERS } from '../letter-class.js';

const FEWEST_CHARACTERS = 5;

/** The applicant's e-mail address however it is broken up, and its first part alone, as people reuse it. */
export const applicantAccountRule: DetectionRule = {
  id: 'applicant-account',
  category: 'contact',
  source: 'GDPR Art. 4(1): online identifier; account names repeat the first part of the address',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Skype: ‹aylin.yildiz08›', becomes: 'Skype: [Kontakt]' },
      { text: 'Mail Aylin_Yildiz08 bei post', becomes: 'Mail [Kontakt] bei post' },
      { text: 'aylinyildiz08', becomes: '[Kontakt]' },
      { text: 'aylin . yildiz08 @ post . example', becomes: '[Kontakt]' },
      { text: 'aylin.yil-\ndiz08@post.example', becomes: '[Kontakt]' },
      { text: 'AY-\nLIN.Yildiz08@POST.example', becomes: '[Kontakt]' },
      { text: 'Mail: ſina.7', person: { email: 'sina.7@post.example' }, becomes: 'Mail: [Kontakt]' },
      { text: 'Mail: \u212aim.7', person: { email: 'kim.7@post.example' }, becomes: 'Mail: [Kontakt]' },
    ],
    negative: [
      { text: 'Bewerbung 2026', person: { email: 'bewerbung@post.example' } },
      { text: 'Der Markt', person: { email: 'markt@post.example' } },
      { text: 'Ohne Adresse', person: { email: '' } },
    ],
  },
  find: (context) => {
    const [localPart = '', domain = ''] = context.person.email.split('@');
    if (localPart === '' || domain === '') return [];
    const trace = { ruleId: 'applicant-account', category: 'contact', score: 0.95 } as const;
    const address = toLoosePattern(
      `${localPart} ${domain}`,
      `\\s?[^${LETTERS}\\d\\n]{0,6}(?:at|ät|dot|punkt)?[^${LETTERS}\\d\\n]{0,6}\\n?`,
    );
    // What both patterns begin with; most papers do not hold it.
    if (!mayHold(context.document.text, localPart)) return [];
    const findings = findPattern(context, address, { ...trace, reason: 'E-Mail-Adresse aus dem Formular.' });
    // A bare word may be any word; names in it are the business of the name rule.
    if (localPart.length >= FEWEST_CHARACTERS && /[^\p{L}]/u.test(localPart)) {
      const reason = 'Benutzername aus der E-Mail-Adresse im Formular.';
      findings.push(...findPattern(context, toLoosePattern(localPart, '[._+-]?'), { ...trace, reason }));
    }
    return findings.map((finding) => ({ ...finding, sourceField: 'person.email' }));
  },
};

// Expressions that are blind to case take it for an s; it has no lower case.
const LONG_S = 'ſ';

/** Whether the first piece of a value stands in a text, wherever its lines break; may say yes too often. */
function mayHold(text: string, value: string): boolean {
  const [first = ''] = value.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!/^[a-z\d]+$/iu.test(first) || (first + text).includes(LONG_S)) return true;
  return text.replaceAll(/-?\n/gu, '').toLowerCase().includes(first.toLowerCase());
}

// Letters and digits in order, whatever separates the pieces; a line may break anywhere.
function toLoosePattern(value: string, separator: string): RegExp {
  const pieces = value.match(/[\p{L}\p{N}]+/gu) ?? [];
  const source = pieces.map((piece) => piece.replaceAll(/(?<=.)(?=.)/gu, '(?:-?\\n)?')).join(separator);
  return new RegExp(`(?<![${LETTERS}\\d])${source}(?![${LETTERS}\\d])`, 'giu');
}
