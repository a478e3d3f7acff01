import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { JOB_NAMES, type JobName } from './job-catalogue.js';
import { JOB_METADATA } from './on-job.decorator.js';

type Handle = (payload: unknown) => Promise<void>;

/** Finds the handler of every job; built at start, so a gap keeps the worker from starting. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error when a job of the catalogue has no handler or two */
  collect(): ReadonlyMap<JobName, Handle> {
    const handlers = new Map<JobName, Handle>();
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      this.collectFrom(instance as Record<string, unknown>, handlers);
    }
    const missing = JOB_NAMES.filter((name) => !handlers.has(name));
    if (missing.length > 0) throw new Error(`no handler for job ${missing.join(', ')}`);
    return handlers;
  }

  private collectFrom(provider: Record<string, unknown>, handlers: Map<JobName, Handle>): void {
    for (const key of this.scanner.getAllMethodNames(Object.getPrototypeOf(provider) as object)) {
      const method = provider[key];
      if (typeof method !== 'function') continue;
      const name = this.reflector.get<JobName | undefined>(JOB_METADATA, method as () => unknown);
      if (name === undefined) continue;
      if (handlers.has(name)) throw new Error(`two handlers for job ${name}`);
      handlers.set(name, (payload) => (method as Handle).call(provider, payload));
    }
  }
}
