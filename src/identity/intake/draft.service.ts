import { Injectable } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { KeyRing, sealJson, unsealJson } from '../../platform/storage/envelope.adapter.js';
import type { ApplicationId } from '../../policy/ids.js';
import { formContext } from '../documents/sealing-contexts.js';
import { ACCESS_TOKEN_BYTES, hashAccessToken, isAccessToken } from './access-token.js';
import type { ApplicationEntity, ApplicationState } from './application.entity.js';
import { ApplicationRepository, type ApplicationAccess } from './application.repository.js';
import { EMPTY_DRAFT, parseDraft, type DraftForm } from './draft-form.js';
import type { PublishedProcedure } from './published-procedure.js';

export interface Draft {
  readonly state: ApplicationState;
  /** What was typed; empty once the application is submitted. */
  readonly form: DraftForm;
  readonly receiptNumber: string | null;
}

/** Begins, reads and saves what an applicant types, sealed with the application's own key. */
@Injectable()
export class DraftService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applications: ApplicationRepository,
    private readonly keys: KeyRing,
  ) {}

  /** @returns the secret that opens the draft; it is stored nowhere on our side */
  async start(
    procedure: PublishedProcedure,
  ): Promise<{ readonly kind: 'not-open' } | { readonly kind: 'started'; readonly token: string }> {
    if (!procedure.isOpen) return { kind: 'not-open' };
    const token = randomBytes(ACCESS_TOKEN_BYTES).toString('base64url');
    const id = randomUUID() as ApplicationId;
    const { key, wrapped } = this.keys.create(id);
    const { tenantId, id: procedureId } = procedure;
    await this.transaction.run({ tenantId, applicationId: id }, (tx) =>
      this.applications.insert(tx, {
        id,
        tenantId,
        procedureId,
        state: 'draft',
        accessTokenHash: hashAccessToken(token),
        wrappedKey: wrapped,
        formSealed: sealJson(key, EMPTY_DRAFT, formContext(id)),
      }),
    );
    return { kind: 'started', token };
  }

  /** Undefined for anything that opens nothing; a caller answers "not found" to all of it alike. */
  async findAccess(token: unknown): Promise<ApplicationAccess | undefined> {
    return isAccessToken(token) ? this.applications.findAccess(hashAccessToken(token)) : undefined;
  }

  read(access: ApplicationAccess): Promise<Draft> {
    return this.transaction.run(access, async (tx) =>
      this.open(await this.applications.get(tx, access.applicationId)),
    );
  }

  /** Saves an edit of the form, whether it is complete or not. */
  change(
    access: ApplicationAccess,
    edit: (form: DraftForm) => DraftForm,
  ): Promise<{ readonly kind: 'already-submitted' } | { readonly kind: 'saved'; readonly form: DraftForm }> {
    const { applicationId } = access;
    return this.transaction.run(access, async (tx) => {
      const application = await this.applications.lock(tx, applicationId);
      if (application.state !== 'draft') return { kind: 'already-submitted' };
      const form = edit(this.open(application).form);
      const key = this.keys.open(applicationId, application.wrappedKey);
      await this.applications.saveForm(tx, applicationId, sealJson(key, form, formContext(applicationId)));
      return { kind: 'saved', form };
    });
  }

  /** What a locked or freshly read row holds. */
  open(application: ApplicationEntity): Draft {
    const { id, state, receiptNumber, wrappedKey, formSealed } = application;
    const form =
      state === 'draft'
        ? parseDraft(unsealJson(this.keys.open(id, wrappedKey), formSealed, formContext(id)))
        : EMPTY_DRAFT;
    return { state, form, receiptNumber };
  }
}
