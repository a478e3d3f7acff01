import type { DetectionRule } from '../detection-rule.js';
import { withContext } from '../finding-context.js';
import { findNames } from '../identity-names.js';

/** The applicant's own name, as the form gives it, in every spelling. */
export const applicantNameRule: DetectionRule = {
  id: 'applicant-name',
  category: 'name',
  source: 'GDPR Art. 4(1): the name is the first identifier; § 1 AGG, names tell origin and gender',
  isDirect: true,
  examples: {
    positive: [
      {
        text: '‹Sommer M. Sommer›\nMusterweg',
        person: { firstName: 'Sommer', lastName: 'Sommer' },
        becomes: '[Name]\nMusterweg',
      },
      { text: 'Zeugnis für ‹Aylin Meryem Yıldız-Brandhorst›', becomes: 'Zeugnis für [Name]' },
      { text: 'YILDIZ-BRANDHORST, AYLIN', becomes: '[Name]' },
      { text: 'Frau Yildiz hat gern geholfen.', becomes: 'Frau [Name] hat gern geholfen.' },
      { text: 'A Y L I N Y I L D I Z', becomes: '[Name]' },
      { text: 'Ay\u00adlin Y ıld ız-Br and horst', becomes: '[Name]' },
      { text: 'Das ist Aylins Mappe.', becomes: 'Das ist [Name] Mappe.' },
      { text: 'Gruß\nA. Brandhorst', becomes: 'Gruß\n[Name]' },
      { text: 'Geburtsname: Karatas', becomes: 'Geburtsname: [Name]' },
      { text: 'Vater: Mehmet Yıldız', becomes: 'Vater: [Name]' },
      { text: 'Aylin Mer-yem', becomes: '[Name]' },
      { text: 'Liebe Grüße, Ayiln Yıldız', becomes: 'Liebe Grüße, [Name]' },
      { text: 'gez. AY', becomes: 'gez. [Name]' },
      {
        text: 'Herr Klein half.',
        becomes: 'Herr [Name] half.',
        person: { firstName: 'Jan', lastName: 'Klein' },
      },
      { text: 'ROSE M. KOCH', becomes: '[Name]', person: { firstName: 'Rose', lastName: 'Koch' } },
      {
        text: 'Der Ausweis läuft auf den Namen Marlene.',
        becomes: 'Der Ausweis läuft auf den Namen [Name].',
      },
      { text: 'Mir schreibt Aylin „Ayla“ Yıldız', becomes: 'Mir schreibt [Name]' },
      {
        text: 'Bemerkungen: Ernst hat die Leistungen verbessert.',
        becomes: 'Bemerkungen: [Name] hat die Leistungen verbessert.',
        person: { firstName: 'Ernst', lastName: 'Weiß' },
      },
      {
        text: 'SOMMER M. WINTER',
        becomes: '[Name]',
        person: { firstName: 'Sommer', lastName: 'Winter', middleNames: '' },
      },
      { text: 'Name:\tKoch', becomes: 'Name:\t[Name]', person: { lastName: 'Koch' } },
    ],
    negative: [
      { text: 'Qualität und Ayurveda sind mir wichtig.' },
      { text: 'Ich habe Klein- und Großteile gezählt.', person: { lastName: 'Klein' } },
      { text: 'Die Ausbildung zum Koch macht Freude.', person: { lastName: 'Koch' } },
      { text: 'Schwarz-Weiß-Fotografie', person: { lastName: 'Schwarz' } },
      { text: 'Mathematik: Stark, Sport: Stark', person: { lastName: 'Stark' } },
      { text: 'nach meinem Praktikum weiß ich genau', person: { firstName: 'Mai', lastName: 'Weiß' } },
      { text: 'Leistungskurs Deutsch', person: { lastName: 'Deutsch' } },
      { text: 'Beginn am 1. Mai, Ende Mai 2024', person: { firstName: 'Mai', lastName: 'Trần' } },
      { text: 'Die Qualität von Malteser und Malkurs', person: { firstName: 'Malte' } },
      { text: 'Marie-Curie-Gymnasium', person: { firstName: 'Marie-Christin' } },
      { text: 'Marie-Curie-Gymnasium', person: { firstName: 'José María', lastName: 'Ay' } },
    ],
  },
  find: ({ document, person, fileName }) =>
    findNames(document, person, fileName).map(({ context = [], ...match }) =>
      withContext(
        { ...match, ruleId: 'applicant-name', category: 'name', action: 'remove', replacement: null },
        context,
      ),
    ),
};
