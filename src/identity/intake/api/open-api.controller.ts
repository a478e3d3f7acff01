import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../../../platform/auth/access.decorator.js';
import { OpenApiDescription } from './open-api.adapter.js';

@ApiExcludeController()
@Controller('api/v1/openapi.json')
@Public()
export class OpenApiController {
  constructor(private readonly description: OpenApiDescription) {}

  @Get()
  show(): OpenAPIObject {
    return this.description.get();
  }
}
