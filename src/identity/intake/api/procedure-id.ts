import type { ProcedureId } from '../../../policy/ids.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a part of an address can be an id at all; anything else would be an error of the database. */
export function isProcedureId(text: string): text is ProcedureId {
  return UUID.test(text);
}
