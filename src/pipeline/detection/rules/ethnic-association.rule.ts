import { NATIONALITY_ADJECTIVES } from '../vocabulary/countries.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';
import { toWordPattern } from '../vocabulary/word-trie.js';

const OTHER_PEOPLES =
  'kurdisch alevitisch tamilisch aramäisch assyrisch jesidisch berberisch anatolisch bosniakisch islamisch'.split(
    ' ',
  );
const PEOPLE = `(?:${toWordPattern([...NATIONALITY_ADJECTIVES, ...OTHER_PEOPLES])})`;
const ADJECTIVE = `(?:\\p{L}{3,16}-)?(?:deutsch)?${PEOPLE}(?:-deutsch)?e[nrms]?`;
const KIND =
  '(?:kultur|eltern|frauen|jugend|sport|heimat|studenten|schüler|freundschafts|akademiker|bildungs|arbeiter|sozial|tanz|folklore|volkstanz|musik|fußball)?-?(?:verein|zentrum|verband|gemeinschaft|gesellschaft|gruppe|bund|klub|club|haus|union|föderation|chor|ensemble|community)';
const NAME = '(?:(?: e\\. ?v\\.)?(?: (?:in |im )?[„“"]?\\p{Lu}[\\p{L}.-]{1,25}[“”"]?){0,2})';

/** Associations named after a people become the kind of association; what was done there stays. */
export const ethnicAssociationRule = vocabularyRule({
  id: 'ethnic-association',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); Behaghel 2015: keep the context, drop the group',
  reason: 'Der Verein ist nach einer Herkunftsgruppe benannt; die Tätigkeit bleibt stehen.',
  score: 0.9,
  examples: {
    positive: [
      { text: '‹Türkischer Elternverein Hagen›: Kasse führen', becomes: 'Verein: Kasse führen' },
      { text: 'Im ‹Kurdischen Kulturzentrum› gab ich Nachhilfe', becomes: 'Im Verein gab ich Nachhilfe' },
      { text: '‹Polnische Volkstanzgruppe›, Auftritte planen', becomes: 'Verein, Auftritte planen' },
      { text: '‹Türkgücü Hagen›, Trainer', becomes: 'Sportverein, Trainer' },
    ],
    negative: [
      { text: 'Turnverein Eintracht, Boxclub Nordstadt' },
      { text: 'Sportverein Blau-Gelb 09' },
      { text: 'Deutsches Rotes Kreuz' },
    ],
  },
  terms: [
    { pattern: `${ADJECTIVE} ${KIND}${NAME}`, replacement: 'Verein' },
    {
      pattern: `(?:verein|verband|gemeinschaft|bund|union) (?:der |für )?(?:${ADJECTIVE} )(?:\\p{Lu}\\p{L}{3,20})`,
      replacement: 'Verein',
    },
    {
      pattern:
        '(?:türkgücü|türkiyemspor|türk(?:iyem)?spor|genç(?:ler)?birliği|galatasaray|fenerbahçe|beşiktaş|anadolu ?spor|ata ?spor|vatan ?spor|hilal ?spor|rhenania anadolu|croatia|polonia|makkabi|maccabi|hellas|kf kosova|fc kosova|dersim ?spor|kurdistan|suryoye|syrianska|tamilar?|fk? srbija|bosna|azadi)(?: (?:\\p{Lu}\\p{L}{2,20}))?(?: e\\. ?v\\.)?',
      replacement: 'Sportverein',
      unlessAfter: /^[ ](?:ist|liegt)/u,
    },
  ],
});
