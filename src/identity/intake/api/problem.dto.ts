import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Stable codes of everything that this API refuses. */
export const PROBLEM_CODES = [
  'procedure-not-found',
  'procedure-not-open',
  'multipart-required',
  'multipart-malformed',
  'application-missing',
  'application-invalid',
  'part-unexpected',
  'document-type-not-supported',
  'document-too-large',
  'document-empty',
  'too-many-documents',
  'idempotency-key-invalid',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export class ProblemErrorDto {
  @ApiProperty({
    example: 'person.email',
    description: 'Path of the field; `documents.0` is the first file.',
  })
  readonly field!: string;

  @ApiProperty({ description: 'What to do, in German. Never quotes the input.' })
  readonly message!: string;

  @ApiProperty({ enum: PROBLEM_CODES, enumName: 'ProblemCode' })
  readonly code!: ProblemCode;
}

export type ProblemError = Readonly<ProblemErrorDto>;

/** Problem details of RFC 9457. */
export class ProblemDto {
  @ApiProperty({ example: 'about:blank' })
  readonly type!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ example: 422 })
  readonly status!: number;

  @ApiProperty()
  readonly detail!: string;

  @ApiProperty({ format: 'uri', description: 'Number of this one error, for questions to the operator.' })
  readonly instance!: string;

  @ApiPropertyOptional({ enum: PROBLEM_CODES, enumName: 'ProblemCode' })
  readonly code?: ProblemCode;

  @ApiPropertyOptional({ type: [ProblemErrorDto] })
  readonly errors?: readonly ProblemError[];
}
