import type { DetectionRule } from '../detection-rule.js';
import { RARE_LANGUAGE_WORDING, isRareLanguage } from '../vocabulary/languages.js';
import { languageIn } from '../vocabulary/text-language.js';
import { textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'rare-language',
  category: 'origin',
  reason: 'Eine in Deutschland selten gesprochene Sprache weist auf eine kleine Herkunftsgruppe hin.',
  score: 0.85,
} as const;

// Short names are also other words ("Ga", "Ewe"): they count in a list of languages only.
const LIST_BEFORE =
  /(?:sprachen?|spreche|verstehe|beherrsche|lerne|auf|in|und|neben|außer|sowie|deutsch|englisch|kenntnisse|langues?|languages?|speak|parle|[(,;:·|•\t]|^)[^\p{L}]{0,6}$/iu;
const MIN_SURE_LENGTH = 5;

/** "Tigrinya: C1" becomes "weitere Sprache: C1": the level is the merit. */
export const rareLanguageRule: DetectionRule = {
  id: 'rare-language',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); size of language groups, see vocabulary/languages.ts',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Tigrinya› C1', becomes: 'weitere Sprache C1' },
      {
        text: 'Sprachen: Deutsch (B2), ‹Twi›: fließend',
        becomes: 'Sprachen: Deutsch (B2), weitere Sprache: fließend',
      },
      { text: 'Kenntnisse in ‹Kurmandschi›', becomes: 'Kenntnisse in weitere Sprache' },
    ],
    negative: [
      { text: 'Türkisch C1, Arabisch B2, Polnisch A2' },
      { text: 'Somalische Küche' },
      { text: 'Die Ewe und das Lamm' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const languageAt = languageIn(view);
    const words = view.words.filter(
      ({ text, start }) =>
        // French writes languages small.
        (/^\p{Lu}/u.test(text) || (isRareLanguage(text) && languageAt(start) === 'fr')) &&
        isRareLanguage(text) &&
        (text.length >= MIN_SURE_LENGTH || LIST_BEFORE.test(textBefore(view.text, start))),
    );
    return toFindings(
      view,
      TRACE,
      words.map(({ start, end }) => ({ start, end, replacement: RARE_LANGUAGE_WORDING })),
    );
  },
};
