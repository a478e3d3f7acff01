import { hash, verify } from '@node-rs/argon2';

/** OWASP password storage cheat sheet: argon2id with 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of no password; verifying against it takes as long, so timing tells nothing about an address. */
const NOBODY = await hash('no account has this password', PARAMETERS);

/** Hashes a password for storage, salt and parameters included. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** Whether the password fits; an absent hash costs the same time and never fits. */
export async function isPasswordRight(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? NOBODY, password);
  return passwordHash !== undefined && isRight;
}
