import { SetMetadata } from '@nestjs/common';
import type { JobName, JobPayload } from './job-catalogue.js';

export const JOB_METADATA = 'blindakte:job';

type JobMethod<Name extends JobName> = (payload: JobPayload<Name>) => Promise<void>;

/** Marks the one method that handles a job; a wrong payload type or an unknown name does not compile. */
export function OnJob<Name extends JobName>(name: Name) {
  return (target: object, key: string, method: TypedPropertyDescriptor<JobMethod<Name>>): void => {
    SetMetadata(JOB_METADATA, name)(target, key, method as TypedPropertyDescriptor<unknown>);
  };
}
