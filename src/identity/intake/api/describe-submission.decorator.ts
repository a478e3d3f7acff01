import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { ApplicationUploadDto, ReceiptDto } from './application.dto.js';
import { ProblemDto, type ProblemCode } from './problem.dto.js';

const PROBLEM_CONTENT = {
  'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } },
};

/** A refusal with its stable codes. */
export function DescribeProblem(status: number, codes: readonly ProblemCode[]): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiResponse({
      status,
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: PROBLEM_CONTENT,
    }),
  );
}

/** The OpenAPI description of submitting an application. */
export function DescribeSubmission(): MethodDecorator {
  return applyDecorators(
    ApiOperation({
      summary: 'Submit one complete application with its documents',
      description: 'All or nothing: when anything is refused, nothing is stored.',
    }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ type: ApplicationUploadDto }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'The same key with the same content answers with the same receipt instead of a second application.',
    }),
    ApiCreatedResponse({
      type: ReceiptDto,
      headers: { Location: { description: 'The status link.', schema: { type: 'string', format: 'uri' } } },
    }),
    DescribeProblem(400, ['multipart-malformed', 'idempotency-key-invalid']),
    DescribeProblem(404, ['procedure-not-found']),
    DescribeProblem(409, ['procedure-not-open']),
    DescribeProblem(413, ['document-too-large']),
    DescribeProblem(415, ['multipart-required']),
    DescribeProblem(422, [
      'application-missing',
      'application-invalid',
      'part-unexpected',
      'document-type-not-supported',
      'document-empty',
      'too-many-documents',
    ]),
  );
}
