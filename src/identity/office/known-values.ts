/** One value from the form, with its German name. */
export interface KnownValue {
  readonly label: string;
  readonly value: string;
}

const LABELS: Readonly<Record<string, string>> = {
  salutation: 'Anrede',
  firstName: 'Vorname',
  middleNames: 'Weitere Vornamen',
  lastName: 'Nachname',
  birthName: 'Geburtsname',
  birthDate: 'Geburtsdatum',
  birthPlace: 'Geburtsort',
  nationality: 'Staatsangehörigkeit',
  street: 'Straße',
  postalCode: 'Postleitzahl',
  city: 'Ort',
  email: 'E-Mail',
  phone: 'Telefon',
};

/** What the applicant told about the person, in the order of the form; fields that are empty are left out. */
export function listKnownValues(form: unknown): KnownValue[] {
  const { person } = (form ?? {}) as { person?: unknown };
  const values = (person ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(LABELS).flatMap(([field, label]) => {
    const value = values[field];
    return typeof value === 'string' && value !== '' ? [{ label, value }] : [];
  });
}
