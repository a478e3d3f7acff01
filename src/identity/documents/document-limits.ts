/** Uploads that one application may hold. */
export const MAX_DOCUMENTS = 10;

/** 20 MB as phones and computers count them (20 × 2²⁰ bytes). */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** Why an upload was not taken; the words are stable codes of the public API. */
export type DocumentRefusal =
  'document-type-not-supported' | 'document-too-large' | 'document-empty' | 'too-many-documents';

const MESSAGES: Readonly<Record<DocumentRefusal, string>> = {
  'document-type-not-supported':
    'Dieses Format können wir nicht lesen. Bitte nehmen Sie PDF, Word (DOCX), LibreOffice (ODT) oder ein Foto (JPG, PNG).',
  'document-too-large': 'Diese Datei ist größer als 20 MB. Bitte verkleinern oder teilen Sie sie.',
  'document-empty': 'Diese Datei ist leer. Bitte wählen Sie sie noch einmal aus.',
  'too-many-documents': `Sie können höchstens ${MAX_DOCUMENTS} Unterlagen senden. Bitte fassen Sie Unterlagen zusammen oder entfernen Sie eine.`,
};

/** What to do about a refused upload, in German; never names the file. */
export function describeRefusal(refusal: DocumentRefusal): string {
  return MESSAGES[refusal];
}
