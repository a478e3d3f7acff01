import { HttpStatus, ParseUUIDPipe } from '@nestjs/common';

/** Checks an id in the address; anything but a UUID answers like a row that does not exist. */
export const ROW_ID = new ParseUUIDPipe({ errorHttpStatusCode: HttpStatus.NOT_FOUND });
