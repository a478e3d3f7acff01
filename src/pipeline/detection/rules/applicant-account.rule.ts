import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const FEWEST_CHARACTERS = 5;

/** The part before the @ of the applicant's e-mail address where it stands alone, as people reuse it. */
export const applicantAccountRule: DetectionRule = {
  id: 'applicant-account',
  category: 'contact',
  source: 'Measured on the example applications: account names repeat the local part of the address',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Skype: ‹aylin.yildiz08›', becomes: 'Skype: [Kontakt]' },
      { text: 'Mail Aylin_Yildiz08 bei post', becomes: 'Mail [Kontakt] bei post' },
      { text: 'aylinyildiz08', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: 'Bewerbung 2026', person: { email: 'bewerbung@post.example' } },
      { text: 'Der Markt', person: { email: 'markt@post.example' } },
    ],
  },
  find: (context) => {
    const localPart = context.person.email.split('@')[0] ?? '';
    const pieces = localPart.match(/[\p{L}\p{N}]+/gu) ?? [];
    // A bare word may be any word; names in it are the business of the name rule.
    if (localPart.length < FEWEST_CHARACTERS || !/[^\p{L}]/u.test(localPart)) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${pieces.join('[._+-]?')}(?![\\p{L}\\p{N}])`, 'giu');
    return findPattern(context, pattern, {
      ruleId: 'applicant-account',
      category: 'contact',
      score: 0.95,
      reason: 'Benutzername aus der E-Mail-Adresse im Formular.',
    }).map((finding) => ({ ...finding, sourceField: 'person.email' }));
  },
};
