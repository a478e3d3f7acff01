/** Roles that a city gives to its staff; the German names are for the pages. */
export const ROLE_NAMES = {
  'hr-clerk': 'Sachbearbeitung',
  'neutral-office': 'Neutrale Stelle',
  'committee-member': 'Kommission',
  'committee-chair': 'Kommission (Vorsitz)',
  'statutory-body': 'Beteiligte',
  auditor: 'Prüfung',
  administrator: 'Betrieb',
} as const;
export type Role = keyof typeof ROLE_NAMES;
export const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** What a person does in one procedure. One person holds one duty in one procedure, never both sides. */
export const DUTIES = ['hr-clerk', 'neutral-office', 'committee-member', 'committee-chair'] as const;
export type Duty = (typeof DUTIES)[number];

/** Every permission a route may ask for, `noun:verb`. */
export const PERMISSIONS = [
  'procedure:read',
  'procedure:write',
  'document:review',
  'signal:read',
  'reveal:approve',
  'revealed:read',
  'account:manage',
  'candidate-file:read',
  'score:write',
  'decision:read',
  'decision:seal',
  'decision-log:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  'hr-clerk': ['procedure:read', 'procedure:write', 'reveal:approve', 'revealed:read'],
  'neutral-office': ['procedure:read', 'document:review', 'signal:read', 'reveal:approve'],
  'committee-member': ['candidate-file:read', 'score:write', 'decision:read'],
  'committee-chair': ['candidate-file:read', 'score:write', 'decision:read', 'decision:seal'],
  'statutory-body': ['procedure:read', 'signal:read'],
  auditor: ['decision-log:read'],
  administrator: ['account:manage'],
};

/** Whether one of the roles grants the permission; no role, no permission. */
export function isPermitted(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
}

/** The side of the wall on which a duty stands. */
export function sideOf(duty: Duty): 'office' | 'committee' {
  return duty === 'hr-clerk' || duty === 'neutral-office' ? 'office' : 'committee';
}
