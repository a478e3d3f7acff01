import { ApiProperty } from '@nestjs/swagger';

export class CriterionDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'Sprachliche Klarheit' })
  readonly label!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Question to be answered in `answers[]`; null when the form asks nothing for this criterion.',
    example: 'Erklären Sie in wenigen Sätzen etwas, das Sie gut können.',
  })
  readonly question!: string | null;
}

/** A published procedure. */
export class ProcedureDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'verwaltung-herne-2027', description: 'Part of the address of its page.' })
  readonly slug!: string;

  @ApiProperty({ example: 'Stadt Herne', description: 'Name of the city.' })
  readonly tenant!: string;

  @ApiProperty({ example: 'Verwaltungsfachangestellte:r 2027' })
  readonly title!: string;

  @ApiProperty({ example: 'Verwaltungsfachangestellte:r' })
  readonly occupation!: string;

  @ApiProperty({ format: 'date-time', description: 'Last moment for applications.' })
  readonly closesAt!: string;

  @ApiProperty({ description: 'Whether applications are taken at this moment.' })
  readonly isOpen!: boolean;

  @ApiProperty({ type: [CriterionDto], description: 'In the order of the page.' })
  readonly criteria!: readonly Readonly<CriterionDto>[];
}
