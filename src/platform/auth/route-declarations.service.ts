import { Injectable } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_METADATA, type Access } from './access.decorator.js';

/** One route and what it asks for; the route × role table test reads these. */
export interface RouteDeclaration {
  readonly route: string;
  readonly access: Access | undefined;
}

/** Lists every route with its declared access. */
@Injectable()
export class RouteDeclarations {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  list(): RouteDeclaration[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (typeof instance !== 'object' || instance === null || metatype === null) return [];
      const controller = metatype as new () => object;
      return this.scanner
        .getAllMethodNames(Object.getPrototypeOf(instance) as object)
        .map((key) => (instance as Record<string, unknown>)[key])
        .filter((method): method is () => unknown => typeof method === 'function')
        .filter((method) => this.reflector.get<unknown>(PATH_METADATA, method) !== undefined)
        .map((method) => ({
          route: `${controller.name}.${method.name}`,
          access: this.reflector.getAllAndOverride<Access | undefined>(ACCESS_METADATA, [method, controller]),
        }));
    });
  }

  /** @throws Error naming every route that forgot `@RequirePermission` or `@Public` */
  assertComplete(): void {
    const open = this.list().filter(({ access }) => access === undefined);
    if (open.length > 0) {
      throw new Error(`routes without @RequirePermission or @Public: ${open.map((o) => o.route).join(', ')}`);
    }
  }
}
