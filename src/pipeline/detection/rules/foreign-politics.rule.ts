import { hasForeignWords } from '../vocabulary/text-language.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Parties, their youth and unions in English and French papers; the office held there stays. */
export const foreignPoliticsRule = vocabularyRule({
  id: 'foreign-politics',
  category: 'politics',
  source: 'GDPR Art. 9(1) (political opinions, trade union membership); AGG §1 (belief)',
  reason: 'Der englische oder französische Text nennt eine Partei oder Gewerkschaft.',
  score: 0.9,
  isNeeded: hasForeignWords,
  examples: {
    positive: [
      { text: 'Member of the ‹Young Socialists›', becomes: 'Member of the [Politik]' },
      { text: 'Trésorier des ‹Jeunes socialistes›', becomes: 'Trésorier des [Politik]' },
    ],
    negative: [{ text: 'Birthday party planned, union of sets' }, { text: 'Green vegetables, labour costs' }],
  },
  terms: [
    {
      pattern:
        '(?:young|junior) (?:socialists|liberals|greens|conservatives|democrats|labour|european federalists|republicans)|(?:labour|democratic|republican|socialist|communist|conservative|green|liberal|christian democratic) (?:party|youth)|(?:trade|labou?r) union(?: (?:youth|member))?|fridays for future|extinction rebellion',
    },
    {
      pattern:
        'jeunes (?:socialistes|communistes|écologistes|républicains|verts|libéraux)|parti (?:socialiste|communiste|républicain|démocratique|vert)|syndicat(?: étudiant)?|(?:militante?|adhérente?) (?:politique|syndicale?)',
    },
  ],
});
