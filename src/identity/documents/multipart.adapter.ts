import busboy from 'busboy';
import type { Request } from 'express';
import type { Readable } from 'node:stream';

/** One file of a multipart body, whole in memory; `bytes` is empty when it was larger than the limit. */
export interface UploadedFile {
  readonly fieldName: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly isTooLarge: boolean;
}

export interface MultipartReader {
  /** Called for each text field, in the order of the body. */
  onField(name: string, value: string): void;
  /** Called for each chosen file, in the order of the body; the next file is read when it resolves. */
  onFile(file: UploadedFile): Promise<void>;
}

export interface MultipartLimits {
  readonly fileBytes: number;
  readonly fieldBytes: number;
  /** Files beyond this many are not read; the reader is told the number that were in the body. */
  readonly files: number;
  readonly fields: number;
}

/** `malformed`: not a multipart body, or cut off. `too-many-parts`: more files or fields than the limits allow. */
export type MultipartOutcome = 'read' | 'malformed' | 'too-many-parts';

/**
 * Reads a multipart body as a stream with hard limits; one file is in memory at a time.
 *
 * An error of `onField` or `onFile` ends the reading and is thrown; the rest of the body is drained, so that
 * the browser gets the answer instead of a broken connection.
 */
export function readMultipart(
  request: Request,
  limits: MultipartLimits,
  reader: MultipartReader,
): Promise<MultipartOutcome> {
  let parser: busboy.Busboy;
  try {
    parser = createParser(request, limits);
  } catch {
    request.resume();
    return Promise.resolve('malformed');
  }
  return new Promise<MultipartOutcome>((resolve, reject) => {
    const stop = (): void => {
      request.unpipe(parser);
      request.resume();
      parser.destroy();
    };
    const fail = (error: unknown): void => {
      stop();
      reject(error instanceof Error ? error : new Error('reading the upload failed'));
    };
    const parts = takePartsInOrder(parser, limits, reader, fail);
    parser.on('error', () => {
      stop();
      resolve('malformed');
    });
    parser.on('close', () => {
      parts.finish().then(resolve, fail);
    });
    request.on('close', () => {
      if (!request.complete) fail(new Error('upload aborted'));
    });
    request.pipe(parser);
  });
}

function createParser(request: Request, limits: MultipartLimits): busboy.Busboy {
  return busboy({
    headers: request.headers,
    // Browsers send file names in UTF-8; the format's default would be Latin-1.
    defParamCharset: 'utf8',
    limits: {
      // One byte more, so that a file of exactly the limit is told from a larger one.
      fileSize: limits.fileBytes + 1,
      fieldSize: limits.fieldBytes,
      files: limits.files,
      fields: limits.fields,
      headerPairs: 50,
    },
  });
}

/** Hands on one part after the other; a file that waits for its turn holds the body back. */
function takePartsInOrder(
  parser: busboy.Busboy,
  limits: MultipartLimits,
  reader: MultipartReader,
  fail: (error: unknown) => void,
): { finish(): Promise<MultipartOutcome> } {
  let work = Promise.resolve();
  let hasTooMany = false;
  const then = (step: () => void | Promise<void>): void => {
    work = work.then(step);
    work.catch(fail);
  };
  parser.on('field', (name, value) => {
    then(() => {
      reader.onField(name, value);
    });
  });
  parser.on('file', (fieldName, stream, { filename }) => {
    // A part that is cut off before its turn has no other listener, and an unheard error ends the process.
    stream.on('error', () => undefined);
    then(() => takeFile(stream, fieldName, filename, limits, reader));
  });
  for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    parser.on(event, () => {
      hasTooMany = true;
    });
  }
  return { finish: () => work.then(() => (hasTooMany ? 'too-many-parts' : 'read')) };
}

async function takeFile(
  stream: Readable,
  fieldName: string,
  fileName: string | undefined,
  limits: MultipartLimits,
  reader: MultipartReader,
): Promise<void> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    // What is too large is read to its end but not kept.
    if (sizeBytes > limits.fileBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  // A file field that nobody filled arrives as an empty file without a name.
  if (sizeBytes === 0 && (fileName === undefined || fileName === '')) return;
  await reader.onFile({
    fieldName,
    fileName: fileName ?? '',
    bytes: Buffer.concat(chunks),
    isTooLarge: sizeBytes > limits.fileBytes,
  });
}
