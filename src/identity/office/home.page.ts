import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentPrincipal, RequireSignIn } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { labelState, nameDuty } from '../../procedures/office/procedure-labels.js';
import { ProcedureService } from '../../procedures/office/procedure.service.js';
import { DocumentQueueRepository, type WaitingCount } from './document-queue.repository.js';
import { SignalService } from './signal.service.js';

/** What needs this person's attention today. */
@Controller()
export class HomePage {
  constructor(
    private readonly procedures: ProcedureService,
    private readonly signals: SignalService,
    private readonly queue: DocumentQueueRepository,
    private readonly transaction: TenantTransaction,
  ) {}

  /** Open to every role, so each sees at least that there is nothing for them here. */
  @Get()
  @RequireSignIn()
  async show(@CurrentPrincipal() principal: Principal, @Res() response: Response): Promise<void> {
    const { roles } = principal;
    const isNeutral = roles.includes('neutral-office');
    const seesProcedures = isNeutral || roles.includes('hr-clerk') || roles.includes('statutory-body');
    const procedures = seesProcedures ? await this.procedures.list(principal) : [];
    const waiting = isNeutral ? await this.countWaiting(principal) : [];
    const seesSignals = isNeutral || roles.includes('statutory-body');
    response.render('office/home', {
      seesProcedures,
      isNeutral,
      isClerk: roles.includes('hr-clerk'),
      isAdministrator: roles.includes('administrator'),
      isStatutory: roles.includes('statutory-body'),
      seesSignals,
      openSignals: seesSignals ? await this.signals.countOpen(principal) : 0,
      waiting,
      waitingTotal: waiting.reduce((sum, { waiting: count }) => sum + count, 0),
      toReveal: procedures.filter(
        ({ state, duty }) => state === 'sealed' && (duty === 'hr-clerk' || duty === 'neutral-office'),
      ),
      procedures: procedures.map((procedure) => ({
        ...procedure,
        stateLabel: labelState(procedure.state),
        dutyName: procedure.duty === null ? 'Beteiligung' : nameDuty(procedure.duty),
      })),
    });
  }

  private countWaiting(principal: Principal): Promise<WaitingCount[]> {
    return this.transaction.run(principal, (tx) => this.queue.countWaiting(tx, principal.accountId));
  }
}
