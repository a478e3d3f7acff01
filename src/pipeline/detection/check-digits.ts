/** Whether an IBAN's check digits are right (ISO 13616-1, ISO 7064 mod 97-10); blanks are allowed. */
export function isIban(value: string): boolean {
  const compact = value.replaceAll(/[\s\u00a0]/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(compact)) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Whether eleven digits are a German tax identification number (§ 139b AO; ISO 7064 mod 11,10). */
export function isTaxId(value: string): boolean {
  const digits = value.replaceAll(/\D/gu, '');
  if (!/^[1-9]\d{10}$/u.test(digits) || !repeatsOneDigit(digits.slice(0, 10))) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

// Since 2016 exactly one digit of the first ten stands there two or three times.
function repeatsOneDigit(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}

const INSURANCE_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** Whether twelve characters are a German pension insurance number (§ 147 SGB VI). */
export function isSocialInsuranceNumber(value: string): boolean {
  const compact = value.replaceAll(/[\s\u00a0]/gu, '').toUpperCase();
  if (!/^\d{8}[A-Z]\d{3}$/u.test(compact)) return false;
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  const sum = INSURANCE_WEIGHTS.reduce((total, weight, k) => {
    const product = weight * Number(digits[k]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(compact[11]);
}
