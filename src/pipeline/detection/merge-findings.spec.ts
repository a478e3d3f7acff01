import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_MASKING_PROFILE } from '../../policy/masking-profile.js';
import type { MaskingProfile } from '../../policy/masking-profile.js';
import { FINDING_CATEGORIES } from '../../policy/ids.js';
import { applyFindings } from './apply-findings.js';
import { documentFromText } from './document-from-text.js';
import type { Finding } from './finding.js';
import { mergeFindings } from './merge-findings.js';

const TEXT = 'Schülerin Aylin Yıldız half im Verein';

function finding(passage: string, more: Partial<Finding> = {}, text = TEXT): Finding {
  const start = text.indexOf(passage);
  return {
    ruleId: 'indirect',
    category: 'gender',
    span: { start, end: start + passage.length },
    score: 0.8,
    sourceField: null,
    action: 'remove',
    replacement: null,
    reason: 'Beispiel.',
    ...more,
  };
}

function name(passage: string, more: Partial<Finding> = {}, text = TEXT): Finding {
  return finding(passage, { ruleId: 'direct', category: 'name', score: 1, ...more }, text);
}

function redact(
  findings: readonly Finding[],
  text = TEXT,
  profile: MaskingProfile = DEFAULT_MASKING_PROFILE,
): string {
  const context = { document: documentFromText(text), profile, directRuleIds: new Set(['direct']) };
  return applyFindings(text, mergeFindings(findings, context));
}

describe('mergeFindings', () => {
  it('unites overlapping removals and names them after the direct one', () => {
    expect(redact([finding('Schülerin Aylin'), name('Aylin Yıldız')])).toBe('[Name] half im Verein');
  });

  it('makes one mark of the parts of a name', () => {
    expect(redact([name('Aylin'), name('Yıldız')])).toBe('Schülerin [Name] half im Verein');
  });

  it('leaves two marks where a cell or a block ends between them', () => {
    const text = 'Aylin\tYıldız\nAylin';

    expect(redact([name('Aylin', {}, text), name('Yıldız', {}, text)], text)).toBe('[Name]\t[Name]\nAylin');
  });

  it('lets a wording stand for a name inside it', () => {
    const wording = finding('Schülerin Aylin Yıldız', { action: 'generalise', replacement: 'Schüler*in' });

    expect(redact([wording, name('Aylin Yıldız')])).toBe('Schüler*in half im Verein');
  });

  it('removes a wording that would repeat the name inside it', () => {
    const wording = finding('Aylin Yıldız half', { action: 'generalise', replacement: 'AYLIN half' });

    expect(redact([wording, name('Aylin')])).toBe('Schülerin [Name] im Verein');
  });

  it.each(['Aylins Verein', 'Yildizverein', 'Ver-Ayl', 'ldiz-Verein'])(
    'removes a wording that would carry the name or a piece of it: %s',
    (replacement) => {
      const wording = finding('Aylin Yıldız half', { action: 'generalise', replacement });
      const isPiece = /ayli|ylin|yild|ildi|ldiz/iu.test(replacement);

      expect(redact([wording, name('Aylin'), name('Yıldız')])).toBe(
        isPiece ? 'Schülerin [Name] im Verein' : `Schülerin ${replacement} im Verein`,
      );
    },
  );

  it('removes a passage that one rule would only reword and another wants gone', () => {
    const gender = finding('Schülerin', { action: 'generalise', replacement: 'Schüler*in' });

    expect(redact([gender, finding('Schülerin', { category: 'family' })])).toBe(
      '[Familie] Aylin Yıldız half im Verein',
    );
  });

  it('removes both where a name only overlaps a wording', () => {
    const wording = finding('Schülerin Aylin', { action: 'generalise', replacement: 'Schüler*in' });

    expect(redact([wording, name('Aylin Yıldız')])).toBe('[Name] half im Verein');
  });

  it('takes the wording of the longer of two wordings for all they cover', () => {
    const short = finding('Schülerin', { action: 'generalise', replacement: 'Schüler*in' });
    const long = finding('Schülerin Aylin', { action: 'generalise', replacement: 'lernende Person' });

    expect(redact([short, long])).toBe('lernende Person Yıldız half im Verein');
  });

  describe('a wording around what another rule wants gone', () => {
    const TRADE = 'als evangelischer und ruhiger Jugendleiter tätig';

    function reword(replacement: string, gone: string, more: Partial<Finding> = {}): string {
      const phrase = 'evangelischer und ruhiger Jugendleiter';
      const wording = finding(phrase, { action: 'generalise', replacement }, TRADE);
      return redact([wording, finding(gone, { category: 'religion', ...more }, TRADE)], TRADE);
    }

    it('loses the words that go, in whatever ending they stand there', () => {
      expect(reword('evangelische und ruhige Jugendleiter*in', 'evangelischer')).toBe(
        'als ruhige Jugendleiter*in tätig',
      );
    });

    it('loses them too where the other rule has a wording for its part', () => {
      const nothing = { action: 'generalise', replacement: '' } as const;

      expect(reword('evangelische und ruhige Jugendleiter*in', 'evangelischer', nothing)).toBe(
        'als ruhige Jugendleiter*in tätig',
      );
    });

    it('takes over the wording for its part, or gives way to it', () => {
      const part = { action: 'generalise', replacement: 'Kurs' } as const;

      expect(reword('ruhige Jugendleiter-Vertretung', 'Jugendleiter', part)).toBe(
        'als ruhige Kurs-Vertretung tätig',
      );
      expect(reword('ruhige Jugendleiterin', 'Jugendleiter', part)).toBe('als Kurs tätig');
      expect(reword('ruhige Jugendleiter*in', 'Jugendleiter', part)).toBe('als Kurs tätig');
    });

    it('loses what the form tells of the origin, and is given up for a name', () => {
      const direct = { ruleId: 'direct', score: 1 } as const;

      expect(
        reword('evangelische und ruhige Jugendleiter*in', 'evangelischer', { ...direct, category: 'origin' }),
      ).toBe('als ruhige Jugendleiter*in tätig');
      expect(
        reword('evangelische und ruhige Jugendleiter*in', 'evangelischer', { ...direct, category: 'name' }),
      ).toBe('als [Name] tätig');
    });

    it('is given up where the word that goes is what it is about', () => {
      expect(reword('evangelische und ruhige Jugendleiter*in', 'ruhiger Jugendleiter')).toBe(
        'als [Religion] tätig',
      );
    });

    it('stays as it is where it says none of them', () => {
      expect(reword('Gruppenleitung', 'evangelischer')).toBe('als Gruppenleitung tätig');
    });
  });

  it('shields a kept passage from weaker findings, never from direct ones', () => {
    const keep = finding('Aylin Yıldız half', { action: 'keep', score: 0.9 });

    expect(redact([keep, finding('half', { score: 0.6 })])).toBe(TEXT);
    expect(redact([keep, finding('half', { score: 0.95 })])).toBe(
      'Schülerin Aylin Yıldız [Geschlecht] im Verein',
    );
    expect(redact([keep, name('Aylin', { score: 0.6 })])).toBe('Schülerin [Name] Yıldız half im Verein');
  });

  it('follows the profile, but for what names or reaches the person', () => {
    const keepAll = Object.fromEntries(
      FINDING_CATEGORIES.map((category) => [category, 'keep']),
    ) as MaskingProfile;

    expect(redact([finding('Schülerin'), name('Aylin Yıldız')], TEXT, keepAll)).toBe(
      'Schülerin [Name] half im Verein',
    );
  });

  it('removes where the profile wants no wording', () => {
    const profile: MaskingProfile = { ...DEFAULT_MASKING_PROFILE, gender: 'remove' };
    const wording = finding('Schülerin', { action: 'generalise', replacement: 'Schüler*in' });

    expect(redact([wording], TEXT, profile)).toBe('[Geschlecht] Aylin Yıldız half im Verein');
  });

  it('is disjoint, sorted and covers every removal, whatever the rules found', () => {
    const anyFinding = fc.record({
      span: fc.tuple(fc.nat(36), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
        start,
        end: Math.min(TEXT.length, start + length),
      })),
      ruleId: fc.constantFrom('direct', 'indirect'),
      category: fc.constantFrom(...FINDING_CATEGORIES),
      action: fc.constantFrom('remove' as const, 'generalise' as const),
      score: fc.constantFrom(0.4, 0.7, 1),
    });
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), (drafts) => {
        const findings = drafts.map((draft) =>
          finding('', { ...draft, replacement: draft.action === 'generalise' ? 'neutral' : null }),
        );
        const context = {
          document: documentFromText(TEXT),
          profile: DEFAULT_MASKING_PROFILE,
          directRuleIds: new Set(['direct']),
        };

        const merged = mergeFindings(findings, context);

        for (const { span } of findings) {
          expect(merged.some((whole) => whole.span.start <= span.start && span.end <= whole.span.end)).toBe(
            true,
          );
        }
        merged.forEach((next, k) => {
          expect(next.span.start).toBeGreaterThanOrEqual(merged[k - 1]?.span.end ?? 0);
        });
      }),
    );
  });
});
