import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CEFR_LEVELS, EXPERIENCE_KINDS } from '../../../policy/application-form.js';
import { MAX_DOCUMENTS } from '../../documents/document-limits.js';

/** Who applies. Never reaches the committee. */
export class PersonDto {
  @ApiPropertyOptional({ maxLength: 40, example: 'Frau' })
  readonly salutation?: string;

  @ApiProperty({ maxLength: 100 })
  readonly firstName!: string;

  @ApiPropertyOptional({ maxLength: 100 })
  readonly middleNames?: string;

  @ApiProperty({ maxLength: 100 })
  readonly lastName!: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'Helps to find and remove it in the documents.' })
  readonly birthName?: string;

  @ApiPropertyOptional({ format: 'date', example: '2008-03-24' })
  readonly birthDate?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'Helps to find and remove it in the documents.' })
  readonly birthPlace?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'Helps to find and remove it in the documents.' })
  readonly nationality?: string;

  @ApiPropertyOptional({ maxLength: 150 })
  readonly street?: string;

  @ApiPropertyOptional({ maxLength: 12 })
  readonly postalCode?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  readonly city?: string;

  @ApiProperty({ format: 'email', maxLength: 254 })
  readonly email!: string;

  @ApiPropertyOptional({ maxLength: 40 })
  readonly phone?: string;
}

export class EducationDto {
  @ApiProperty({ maxLength: 120, example: 'Gesamtschule' })
  readonly schoolType!: string;

  @ApiProperty({ maxLength: 120, example: 'Fachoberschulreife', description: 'Reached or expected.' })
  readonly degree!: string;
}

export class SubjectDto {
  @ApiProperty({ maxLength: 80, example: 'Deutsch' })
  readonly subject!: string;

  @ApiProperty({
    maxLength: 20,
    example: '2+',
    description: '1 to 6, also "2+" or "1,7", a word, or 0–15 points.',
  })
  readonly grade!: string;
}

export class LanguageDto {
  @ApiProperty({ maxLength: 60, example: 'Ukrainisch' })
  readonly language!: string;

  @ApiProperty({ enum: CEFR_LEVELS, description: 'CEFR; a first language is C2.' })
  readonly level!: string;
}

export class ExperienceDto {
  @ApiPropertyOptional({ enum: EXPERIENCE_KINDS })
  readonly kind?: string;

  @ApiPropertyOptional({ maxLength: 150, example: 'Familienzentrum Wirbelwind' })
  readonly employer?: string;

  @ApiPropertyOptional({ maxLength: 120, example: 'Kinderbetreuung' })
  readonly field?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 600, description: 'Length in whole months.' })
  readonly months?: number;

  @ApiPropertyOptional({ type: [String], maxItems: 20, example: ['Vorlesen in der Leseecke'] })
  readonly tasks?: readonly string[];
}

export class AnswerDto {
  @ApiProperty({ format: 'uuid', description: 'A criterion of this procedure that has a question.' })
  readonly criterionId!: string;

  @ApiProperty({ maxLength: 3000 })
  readonly answer!: string;
}

/** The form as JSON. Fields that are not listed are ignored. */
export class ApplicationDto {
  @ApiProperty({ type: PersonDto })
  readonly person!: PersonDto;

  @ApiPropertyOptional({ description: 'Ignored: the address names the procedure.' })
  readonly position?: string;

  @ApiPropertyOptional({ type: [EducationDto], maxItems: 10 })
  readonly education?: readonly EducationDto[];

  @ApiPropertyOptional({ type: [SubjectDto], maxItems: 30 })
  readonly subjects?: readonly SubjectDto[];

  @ApiPropertyOptional({ type: [LanguageDto], maxItems: 15 })
  readonly languages?: readonly LanguageDto[];

  @ApiPropertyOptional({ type: [ExperienceDto], maxItems: 20 })
  readonly experience?: readonly ExperienceDto[];

  @ApiPropertyOptional({ type: [AnswerDto], maxItems: 30 })
  readonly answers?: readonly AnswerDto[];
}

/** The multipart body of an application. */
export class ApplicationUploadDto {
  @ApiProperty({ type: ApplicationDto, description: 'As text or as a part of type application/json.' })
  readonly application!: ApplicationDto;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'binary' },
    maxItems: MAX_DOCUMENTS,
    description:
      'PDF, DOCX, ODT, JPEG, PNG, WebP or TIFF, each of 20 MiB at most; told by the bytes, not by the name.',
  })
  readonly documents?: readonly string[];
}

export class ReceiptDto {
  @ApiProperty({ example: 'HER-7K3M-Q9TX', description: 'For conversations; opens nothing.' })
  readonly receiptNumber!: string;

  @ApiProperty({ format: 'uri', description: 'Secret: whoever holds it sees the state and can withdraw.' })
  readonly statusUrl!: string;
}
