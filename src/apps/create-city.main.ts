import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { IsEmail, Matches, MinLength } from 'class-validator';
import { createCity } from '../accounts/create-city.adapter.js';
import { loadConfig } from '../platform/config/load-config.js';
import { ProcessConfig } from '../platform/config/process.config.js';
import { openDataSource } from '../platform/database/data-source.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';

class CreateCityConfig extends ProcessConfig {
  /** Short name in lower case, e.g. `herne`; begins receipt numbers. */
  @Matches(/^[a-z][a-z-]{2,30}$/, { message: 'must be set to a short name in lower case, e.g. herne' })
  readonly CITY_SLUG!: string;

  @MinLength(3, { message: 'must be set to the name that applicants see, e.g. Stadt Herne' })
  readonly CITY_NAME!: string;

  @IsEmail({}, { message: 'must be set to an e-mail address' })
  readonly ADMINISTRATOR_EMAIL!: string;
}

/** Adds a city and its first administrator, and shows the administrator's password this one time. */
await runMain('create-city', async () => {
  const config = loadConfig(CreateCityConfig, process.env);
  const password = randomBytes(15).toString('base64url');
  const owner = await openDataSource(config.DATABASE_URL);
  try {
    await createCity(owner, { slug: config.CITY_SLUG, name: config.CITY_NAME }, [
      { email: config.ADMINISTRATOR_EMAIL, displayName: 'Betrieb', password, roles: ['administrator'] },
    ]);
  } finally {
    await owner.destroy();
  }
  process.stdout.write(`Kommune angelegt. Passwort des Betriebs (wird nur jetzt gezeigt): ${password}\n`);
});
