import { IsString, MaxLength } from 'class-validator';

export class LoginDto {
  @IsString()
  @MaxLength(320)
  readonly email: string = '';

  @IsString()
  @MaxLength(200)
  readonly password: string = '';
}
