import type { Request } from 'express';
import type { DocumentId } from '../../policy/ids.js';

declare module 'express-session' {
  interface SessionData {
    readDocumentIds: string[];
  }
}

/** Whether this person has not opened this original since logging in; every first view is logged. */
export function isFirstView(request: Request, id: DocumentId): boolean {
  return !(request.session.readDocumentIds ?? []).includes(id);
}

export function rememberView(request: Request, id: DocumentId): void {
  if (isFirstView(request, id))
    request.session.readDocumentIds = [...(request.session.readDocumentIds ?? []), id];
}
