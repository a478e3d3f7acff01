import { HttpException, HttpStatus } from '@nestjs/common';
import type { ProblemCode, ProblemError } from './problem.dto.js';

const DETAILS: Partial<
  Readonly<Record<ProblemCode, { readonly status: HttpStatus; readonly detail: string }>>
> = {
  'procedure-not-found': {
    status: HttpStatus.NOT_FOUND,
    detail: 'Dieses Auswahlverfahren gibt es nicht oder es ist nicht veröffentlicht.',
  },
  'procedure-not-open': {
    status: HttpStatus.CONFLICT,
    detail: 'Dieses Auswahlverfahren nimmt keine Bewerbungen mehr an.',
  },
  'multipart-required': {
    status: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
    detail: 'Bitte senden Sie die Bewerbung als multipart/form-data.',
  },
  'multipart-malformed': {
    status: HttpStatus.BAD_REQUEST,
    detail: 'Die Anfrage ist unvollständig. Bitte senden Sie sie noch einmal.',
  },
  'document-too-large': {
    status: HttpStatus.PAYLOAD_TOO_LARGE,
    detail: 'Eine Unterlage darf höchstens 20 MB haben.',
  },
  'idempotency-key-invalid': {
    status: HttpStatus.BAD_REQUEST,
    detail: 'Der Idempotency-Key hat 8 bis 200 sichtbare ASCII-Zeichen.',
  },
};

/** The exception that the error filter turns into a problem document with this code. */
export function toProblem(code: ProblemCode, errors: readonly ProblemError[] = []): HttpException {
  const { status, detail } = DETAILS[code] ?? {
    status: HttpStatus.UNPROCESSABLE_ENTITY,
    detail: 'Bei jedem Feld steht, was zu tun ist. Es wurde nichts gespeichert.',
  };
  return new HttpException({ code, detail, ...(errors.length === 0 ? {} : { errors }) }, status);
}
