/** The only words on a page that are not of the document; constant but for the page. Pages count from 1. */
export function toFooterText(page: number, pageCount: number): string {
  return `Blindakte · geprüft, mit Restrisiko · Seite ${page} von ${pageCount}`;
}
