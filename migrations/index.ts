import { CreateRolesAndSchemas1795000000000 } from './1795000000000-create-roles-and-schemas.js';
import { CreateProcedures1795000100000 } from './1795000100000-create-procedures.js';
import { CreateAccounts1795000200000 } from './1795000200000-create-accounts.js';
import { CreateDecisionLog1795000300000 } from './1795000300000-create-decision-log.js';
import { CreateIdentity1795000400000 } from './1795000400000-create-identity.js';
import { CreateBridgeAndBlind1795000500000 } from './1795000500000-create-bridge-and-blind.js';
import { AddFindingContext1795000600000 } from './1795000600000-add-finding-context.js';
import { SealFindingWordings1795000700000 } from './1795000700000-seal-finding-wordings.js';

/** Every migration in order; a released one is never edited. */
export const MIGRATIONS = [
  CreateRolesAndSchemas1795000000000,
  CreateProcedures1795000100000,
  CreateAccounts1795000200000,
  CreateDecisionLog1795000300000,
  CreateIdentity1795000400000,
  CreateBridgeAndBlind1795000500000,
  AddFindingContext1795000600000,
  SealFindingWordings1795000700000,
];
