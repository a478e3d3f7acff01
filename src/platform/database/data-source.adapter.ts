import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { SnakeNamingStrategy } from './snake-naming.adapter.js';

type EntityList = MixedList<new () => object>;

/** Options of the one connection pool of a process: one role, no schema synchronisation, no query log. */
export function dataSourceOptions(url: string, entities: EntityList = []): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
    // Query parameters hold personal values, so TypeORM must never log them.
    logging: false,
    extra: { max: 10, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  };
}

/** Opens a pool outside a Nest process (migrate, seed, tests). */
export function openDataSource(url: string, entities: EntityList = []): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, entities)).initialize();
}
