import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { withSign } from '../matches.js';

const TOP_LEVEL =
  '(?:de|com|net|org|eu|info|io|me|app|dev|at|ch|nrw|ruhr|koeln|berlin|example|test|tv|gg|be|nl|fr|pl|it|es|tr|ru|ua|link|page|site|online|blog|website|space|xyz|biz|art|design|photo|social|bio|ai|co|uk|us|ly)';
const HOST = '(?:[\\p{Ll}\\p{N}](?:[\\p{Ll}\\p{N}-]{0,62})\\.)+';
const PATH = '(?:[/?#][^\\s<>"“”„|·•]*[^\\s<>"“”„|·•.,;:!?)\\]])';

const WEB_ADDRESS = withSign(
  new RegExp(
    [
      `https?:\\/\\/[^\\s<>"“”„|·•]*[^\\s<>"“”„|·•.,;:!?)\\]]`,
      `(?<![\\p{L}\\p{N}@._-])[Ww]{3}\\.[^\\s<>"“”„|·•]*[^\\s<>"“”„|·•.,;:!?)\\]]`,
      `(?<![\\p{L}\\p{N}@._-])${HOST}${TOP_LEVEL}(?![\\p{L}\\p{N}_-]|\\.\\p{L})${PATH}?`,
      `(?<![\\p{L}\\p{N}@._-])(?:linkedin|instagram|insta|facebook|fb|xing|tiktok|github|gitlab|youtube|twitch|twitter|snapchat|pinterest|behance|soundcloud|wa|t)(?:\\.\\p{Ll}{2,5})?\\/[\\p{L}\\p{N}@][^\\s<>"“”„|·•]{2,}`,
    ].join('|'),
    'giu',
  ),
  new RegExp(`\\.${TOP_LEVEL}(?![\\p{L}\\p{N}_-])|www\\.|\\/[\\p{L}\\p{N}@/]`, 'iu'),
);

/** Addresses on the web: a home page or a profile leads to the person within one click. */
export const webAddressRule: DetectionRule = {
  id: 'web-address',
  category: 'contact',
  source: 'RFC 3986, narrowed to hosts with a top-level domain in use in Germany',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Web: ‹www.lina-p.de›', becomes: 'Web: [Kontakt]' },
      { text: 'linkedin.com/in/lina-p-161, Essen', becomes: '[Kontakt], Essen' },
      { text: 'Siehe https://lina.example/x?y=1.', becomes: 'Siehe [Kontakt].' },
      { text: 'github.com/linap', becomes: '[Kontakt]' },
      { text: 'xing/profil/lina', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: 'ASP.NET und Node.js, z.B. bei der Arbeit' },
      { text: 'Abschluss 08.2024. Danach Praktikum.' },
      { text: 'Er/Sie hat in/an der Schule geholfen.' },
    ],
  },
  find: (context) =>
    findPattern(
      context,
      WEB_ADDRESS,
      {
        ruleId: 'web-address',
        category: 'contact',
        score: 0.9,
        reason: 'Sieht aus wie eine Internetadresse.',
      },
      // Frameworks and files: "ASP.NET", "README.md".
      (match) => !/^\p{Lu}+\.\p{Lu}+$/u.test(match[0]),
    ),
};
