import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** What a log line may hold: ids, counts and codes. A value that a person typed has no field here. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** One JSON line per event, named as a past fact (`decision.sealed`). */
@Injectable()
export class EventLogger {
  private readonly logger: Logger = pino({
    base: null,
    level: process.env['LOG_LEVEL'] ?? 'info',
    timestamp: pino.stdTimeFunctions.isoTime,
  });

  info(event: string, fields: LogFields = {}): void {
    this.logger.info(fields, event);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.logger.warn(fields, event);
  }

  /** Logs a failure by the class and code of the error; its message may quote a person's input. */
  error(event: string, error: unknown, fields: LogFields = {}): void {
    this.logger.error({ ...fields, ...describeError(error) }, event);
  }
}

/** The parts of an error that never hold personal values: class, code and the places in our own code. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const code = (error as { code?: unknown }).code;
  // The stack begins with the message, whose lines may look like places.
  const place = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' | ');
  return {
    errorClass: error.name,
    errorCode: typeof code === 'string' ? code : null,
    errorPlace: place ?? null,
  };
}

/** Lets Nest write its own start-up lines through the same logger; framework errors lose their message. */
export class NestEventLogger implements LoggerService {
  private readonly events = new EventLogger();

  log(): void {
    // Start-up chatter of the framework helps nobody who runs the service.
  }

  warn(message: unknown): void {
    this.events.warn('framework.warned', { message: typeof message === 'string' ? message : null });
  }

  error(message: unknown): void {
    this.events.error('framework.failed', message);
  }
}
