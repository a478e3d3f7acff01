/** Fields of a posted form before anything is known about them. */
export type FormBody = Readonly<Record<string, unknown>>;

/** One field without surrounding white space and zero bytes, which PostgreSQL takes in no text; empty when it is absent or not a text. */
export function readText(body: FormBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().replaceAll('\r\n', '\n') : '';
}

/** All values of a field that may be ticked several times. */
export function readList(body: FormBody, name: string): string[] {
  const value = body[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether a checkbox was ticked. */
export function isTicked(body: FormBody, name: string): boolean {
  return body[name] === 'on';
}

/** The whole number that a text spells; undefined for anything else, also for "1.5" and "1e3". */
export function findWholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
