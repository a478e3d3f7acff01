import type { AccountId, TenantId } from '../../policy/ids.js';
import type { Role } from '../../policy/permissions.js';

/** The member of staff behind a request, as the database knows them at this moment. */
export interface Principal {
  readonly accountId: AccountId;
  readonly tenantId: TenantId;
  readonly tenantName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}
