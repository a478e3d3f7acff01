import { Injectable, NotFoundException, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const BASE_PATH = '/api/v1/';

/** The OpenAPI description of the public API, built from the controllers on first request. */
@Injectable()
export class OpenApiDescription {
  private build: (() => OpenAPIObject) | undefined;
  private document: OpenAPIObject | undefined;

  /** Has to be told its own application, because Nest injects that nowhere. */
  describe(app: INestApplication): void {
    this.build = () => describeApi(app);
  }

  get(): OpenAPIObject {
    if (this.build === undefined) throw new NotFoundException();
    this.document ??= this.build();
    return this.document;
  }
}

function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Blindakte')
    .setVersion('1')
    .setDescription(
      'Published selection procedures and the intake of applications. Errors are problem details (RFC 9457) of type application/problem+json.',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith(BASE_PATH));
  return { ...document, paths: Object.fromEntries(paths) };
}
