/**
 * Name of a downloaded blind document: pseudonym and number, nothing else (leak L8).
 *
 * @param ordinal 0 is the fact sheet
 */
export function downloadNameOf(pseudonym: string, ordinal: number): string {
  const stem = pseudonym.replaceAll(/[^A-Za-z0-9-]/g, '');
  return ordinal === 0 ? `${stem}-Faktenblatt.pdf` : `${stem}-Unterlage-${String(ordinal)}.pdf`;
}
