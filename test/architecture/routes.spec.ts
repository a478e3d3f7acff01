import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Controller, Get, Module, type DynamicModule, type Type } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { AuditAppModule } from '../../src/apps/audit-app.module.js';
import { CommitteeAppModule } from '../../src/apps/committee-app.module.js';
import { OfficeAppModule } from '../../src/apps/office-app.module.js';
import { PublicAppModule } from '../../src/apps/public-app.module.js';
import { RouteDeclarations } from '../../src/platform/auth/route-declarations.service.js';
import type { CsrfProtection } from '../../src/platform/auth/csrf.adapter.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import {
  AuditConfig,
  CommitteeConfig,
  OfficeConfig,
  PublicConfig,
} from '../../src/platform/config/process.config.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { createWebApp } from '../../src/platform/web/web-app.adapter.js';
import { isPermitted, PERMISSIONS, ROLES } from '../../src/policy/permissions.js';
import { createTestDatabase, type AppRole, type TestDatabase } from '../integration/database.js';

jest.setTimeout(60_000);

const KEY = randomBytes(32).toString('base64');

describe('routes and roles', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const environment = (role: AppRole): Record<string, string> => ({
    NODE_ENV: 'test',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    SESSION_SECRET: 'x'.repeat(40),
    DATABASE_URL: database.urlOf(role),
  });
  const identity = (): Record<string, string> => ({
    QUEUE_DATABASE_URL: database.urlOf('app_queue'),
    IDENTITY_KEY: KEY,
    IDENTITY_STORE_DIR: '/nonexistent',
  });

  async function listRoutes(
    config: PublicConfig | CommitteeConfig | AuditConfig,
    build: (csrf: CsrfProtection) => DynamicModule | Type,
  ): Promise<string[]> {
    const app = await createWebApp(build, { prefix: '/x', title: 'Test', config, hasLogin: false });
    const routes = app.get(RouteDeclarations).list();
    await app.close();
    return routes.map(({ route, access }) => {
      if (access === undefined) return `${route}: undeclared`;
      return `${route}: ${access.kind === 'permission' ? access.permission : access.kind}`;
    });
  }

  it('opens to the public only what applicants and sign-in need', async () => {
    const office = loadConfig(OfficeConfig, { ...environment('app_office'), ...identity() });
    const committee = loadConfig(CommitteeConfig, {
      ...environment('app_committee'),
      BLIND_KEY: KEY,
      BLIND_STORE_DIR: '/nonexistent',
    });
    const audit = loadConfig(AuditConfig, environment('app_audit'));

    const routes = [
      ...(await listRoutes(office, (csrf) => OfficeAppModule.build(office, csrf))),
      ...(await listRoutes(committee, (csrf) => CommitteeAppModule.build(committee, csrf))),
      ...(await listRoutes(audit, (csrf) => AuditAppModule.build(audit, csrf))),
    ];

    const open = [...new Set(routes.filter((route) => route.endsWith(': public')))].sort();
    expect(open).toEqual([
      'HealthController.live: public',
      'HealthController.ready: public',
      'LoginController.logIn: public',
      'LoginController.logOut: public',
      'LoginController.show: public',
    ]);
    expect(routes.length).toBeGreaterThan(40);
  });

  it('gives the public process no route that needs a role', async () => {
    const config = loadConfig(PublicConfig, { ...environment('app_public'), ...identity() });

    const routes = await listRoutes(config, (csrf) => PublicAppModule.build(config, csrf));

    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter((route) => !route.endsWith(': public'))).toEqual([]);
  });

  it('does not start with a route that declares nothing', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      show(): string {
        return 'open to everybody';
      }
    }
    @Module({})
    class ForgottenModule {}
    const config = loadConfig(AuditConfig, environment('app_audit'));
    const build = (csrf: CsrfProtection): DynamicModule => ({
      module: ForgottenModule,
      imports: [PlatformModule.forProcess({ databaseUrl: config.DATABASE_URL, csrf })],
      controllers: [ForgottenController],
    });

    await expect(
      createWebApp(build, { prefix: '/x', title: 'Test', config, hasLogin: false }),
    ).rejects.toThrow('ForgottenController.show');
  });

  it('keeps office permissions and committee permissions apart in every role', () => {
    const office = [
      'procedure:write',
      'document:review',
      'signal:read',
      'reveal:approve',
      'account:manage',
    ] as const;
    const committee = ['candidate-file:read', 'score:write', 'decision:read', 'decision:seal'] as const;

    const both = ROLES.filter(
      (role) => office.some((p) => isPermitted([role], p)) && committee.some((p) => isPermitted([role], p)),
    );

    expect(both).toEqual([]);
    expect(
      PERMISSIONS.filter((permission) => !ROLES.some((role) => isPermitted([role], permission))),
    ).toEqual([]);
  });
});
