import { HttpStatus, Param, ParseUUIDPipe } from '@nestjs/common';

/** An id from the address; anything but a UUID is "not found", like a foreign id. */
export function IdParam(name: string): ParameterDecorator {
  return Param(name, new ParseUUIDPipe({ errorHttpStatusCode: HttpStatus.NOT_FOUND }));
}
