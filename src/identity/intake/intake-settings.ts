/** Injection token of `IntakeSettings`. */
export const INTAKE_SETTINGS = Symbol('intake-settings');

export interface IntakeSettings {
  /** Address under which applicants reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Cookies travel over https only. */
  readonly isSecure: boolean;
  /** 32 bytes from which the secrets of repeatable API requests are derived. */
  readonly tokenKey: Uint8Array;
}
