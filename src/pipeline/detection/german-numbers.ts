const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/**
 * Writes a number as German does in one word.
 *
 * @throws RangeError outside 10–99: smaller numbers are inflected
 */
export function toGermanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 10 || value > 99)
    throw new RangeError('not a whole number from 10 to 99');
  if (value < 20) return TEENS[value - 10] ?? '';
  const unit = UNITS[value % 10] ?? '';
  return `${unit}${unit === '' ? '' : 'und'}${TENS[Math.floor(value / 10)] ?? ''}`;
}
