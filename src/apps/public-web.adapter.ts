import type { NestExpressApplication } from '@nestjs/platform-express';
import { OpenApiDescription } from '../identity/intake/api/open-api.adapter.js';
import type { PublicConfig } from '../platform/config/process.config.js';
import { createWebApp } from '../platform/web/web-app.adapter.js';
import { PublicAppModule } from './public-app.module.js';

/** The public process, ready to listen. */
export async function createPublicWeb(config: PublicConfig): Promise<NestExpressApplication> {
  const app = await createWebApp((csrf) => PublicAppModule.build(config, csrf), {
    prefix: '',
    title: 'Ausbildung bei der Stadt',
    config,
    hasLogin: false,
    multipartPath: /^\/procedures\/[^/]+\/apply\/documents$/,
  });
  app.get(OpenApiDescription, { strict: false }).describe(app);
  return app;
}
