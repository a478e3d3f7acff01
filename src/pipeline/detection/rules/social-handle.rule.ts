import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const NETWORK =
  '(?:Instagram|Insta|IG|TikTok|Snapchat|Snap|Facebook|LinkedIn|Xing|Discord|Telegram|Twitter|Threads|GitHub|GitLab|Twitch|YouTube|Skype|Pinterest|Behance|Mastodon|Bluesky|Steam|BeReal|VSCO)';
const HANDLE = new RegExp(
  `(?<![\\p{L}\\p{N}._%+@-])@[ \\u00a0]?(?=[\\p{L}\\p{N}_.]*\\p{L})[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.]{0,38}[\\p{L}\\p{N}_])`,
  'gu',
);
const BEHIND_NETWORK = new RegExp(
  `(?<!\\p{L})${NETWORK}[ \\u00a0]?(?:[-–]?(?:Name|Account|Profil|Kanal))?[ \\u00a0]?(?::[ \\t\\n]?|\\t|\\n)[ \\u00a0]?(?<value>(?:live:)?@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.#-]{2,39})(?![\\p{L}\\p{N}@])`,
  'dgiu',
);

// Without a colon only what no word looks like: "Insta maxi_07", "Instagram max.muster", "Discord maxi#4471".
const BESIDE_NETWORK = new RegExp(
  `(?<!\\p{L})${NETWORK}(?:[-–](?:Name|Account|Profil|Kanal))?[ \\u00a0](?:ist|lautet|als|unter|mich als|@)?[ \\u00a0]?(?<value>(?=[\\p{Ll}\\d_.#-]*\\p{Ll})(?:(?<=-(?:Name|Account|Profil|Kanal) )|(?=[\\p{Ll}_.#-]*[\\d_#]|\\p{Ll}{2,}\\.\\p{Ll}{2}))[\\p{Ll}\\d_](?:[\\p{Ll}\\d_.#-]{3,38}[\\p{Ll}\\d_]))(?![\\p{L}\\p{N}@])`,
  'dgu',
);

/** Names of accounts: "@lina.p", "Instagram: lina_p". */
export const socialHandleRule: DetectionRule = {
  id: 'social-handle',
  category: 'contact',
  source: 'Rules for account names of Instagram, TikTok, GitHub, Discord (letters, digits, dot, underscore)',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Man findet mich als ‹@its.lina›.', becomes: 'Man findet mich als [Kontakt].' },
      { text: 'Instagram:\tlina_p.08', becomes: 'Instagram:\t[Kontakt]' },
      { text: 'Discord: lina#1234', becomes: 'Discord: [Kontakt]' },
      { text: 'Insta lina_07, TikTok', becomes: 'Insta [Kontakt], TikTok' },
      { text: 'Instagram max.muster', becomes: 'Instagram [Kontakt]' },
    ],
    negative: [
      { text: 'Instagram, TikTok und Canva bedienen' },
      { text: 'YouTube 2024, Instagram posten, Teams-Besprechung' },
      { text: 'Kosten: 3 @ 5 €' },
    ],
  },
  find: (context) => {
    const trace = {
      ruleId: 'social-handle',
      category: 'contact',
      score: 0.85,
      reason: 'Name eines Kontos in einem sozialen Netz.',
    } as const;
    return [
      ...findPattern(context, HANDLE, trace),
      ...findPattern(context, BESIDE_NETWORK, trace),
      ...findPattern(context, BEHIND_NETWORK, trace, (match) =>
        /[\d_.#@]|^\p{Ll}/u.test(match.groups?.['value'] ?? ''),
      ),
    ];
  },
};
