import type { WebProcessName } from './process-plan.js';

const PREFIXED: readonly WebProcessName[] = ['office', 'committee', 'audit'];

/**
 * Which process answers a request; everything that is not staff belongs to the applicants.
 *
 * @param target path and query as sent, not decoded: "/office%2Fx" is not below "/office"
 */
export function routeRequest(target: string): WebProcessName {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  return PREFIXED.find((name) => path === `/${name}` || path.startsWith(`/${name}/`)) ?? 'public';
}
