import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { isPermitted } from '../../policy/permissions.js';
import { ACCESS_METADATA, type Access } from './access.decorator.js';

/** Deny by default: a route without a declaration is closed even if the start-up check were skipped. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw new ForbiddenException();
    if (access.kind === 'public') return true;
    const { principal } = context.switchToHttp().getRequest<Request>();
    if (principal === undefined) throw new UnauthorizedException();
    if (access.kind === 'signed-in') return true;
    if (!isPermitted(principal.roles, access.permission)) throw new ForbiddenException();
    return true;
  }
}
