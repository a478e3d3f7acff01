import { describe, expect, it } from '@jest/globals';
import { findProtectedGrounds, PROTECTED_GROUNDS } from './protected-grounds.js';

describe('findProtectedGrounds', () => {
  it.each([
    ['Für sein Alter erstaunlich reif', ['Alter']],
    ['Ist schon ZU ALT für eine Ausbildung', ['Alter']],
    ['Man merkt den Migrationshintergrund', ['Herkunft']],
    ['Türkische Muttersprache', ['Herkunft']],
    ['Passt als Frau nicht ins Team', ['Geschlecht']],
    ['Trägt wohl ein Kopftuch', ['Religion oder Weltanschauung']],
    ['Wegen der Schwerbehinderung ungeeignet', ['Behinderung']],
    ['Spricht offen über die sexuelle Identität', ['sexuelle Identität']],
    ['Junge Mutter mit religiösem Verein', ['Geschlecht', 'Religion oder Weltanschauung']],
  ])('finds in "%s"', (reason, grounds) => {
    expect(findProtectedGrounds(reason)).toEqual(grounds);
  });

  it.each([
    'Mehrere Beispiele aus dem Praktikum in der Krankenpflege',
    'Hat eine Alternative vorgeschlagen und Verantwortung in der Mannschaft übernommen',
    'Transparente Darstellung, transportiert Begeisterung',
    'Verhalten und Inhalt überzeugen, Noten im Fach Deutsch gut',
    'Spricht Türkisch und Arabisch auf Niveau C2',
    '',
  ])('finds nothing in "%s"', (reason) => {
    expect(findProtectedGrounds(reason)).toEqual([]);
  });

  it('has a wording for every ground of the law', () => {
    const all = 'Alter Herkunft Geschlecht Religion Behinderung schwul';

    expect(findProtectedGrounds(all)).toEqual(PROTECTED_GROUNDS);
  });
});
