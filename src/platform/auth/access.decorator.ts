import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request } from 'express';
import type { Permission } from '../../policy/permissions.js';
import type { Principal } from './principal.js';

export const ACCESS_METADATA = 'blindakte:access';

/** What a route asks of the person who calls it. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** Opens a route to everybody. */
export function Public(): CustomDecorator {
  return SetMetadata(ACCESS_METADATA, { kind: 'public' } satisfies Access);
}

/** Opens a route to everybody with an account, whatever the role: the home page, the own password. */
export function RequireSignIn(): CustomDecorator {
  return SetMetadata(ACCESS_METADATA, { kind: 'signed-in' } satisfies Access);
}

/** Opens a route to those whose role grants the permission; duties in a procedure are checked by the service. */
export function RequirePermission(permission: Permission): CustomDecorator {
  return SetMetadata(ACCESS_METADATA, { kind: 'permission', permission } satisfies Access);
}

/** The signed-in person; only for routes behind `@RequirePermission`. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<Request>();
  if (principal === undefined) throw new Error('route has no signed-in person');
  return principal;
});
