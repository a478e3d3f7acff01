import { parentPort } from 'node:worker_threads';
import { DocumentReader } from './document-reader.adapter.js';
import type { PageScan, RecognisedLine } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';
import { isolateThread } from './thread-isolation.adapter.js';
import type { RecogniseAnswer, ThreadCommand, ThreadMessage, ThreadTask } from './thread-messages.js';

// Entry of the killable reading thread. It holds no secrets and answers with structured clones only.
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a reading thread and does nothing by itself.');
isolateThread();

const say = (message: ThreadMessage): void => {
  port.postMessage(message);
};
const onPage = (): void => {
  say({ kind: 'page-read' });
};

const pending = new Map<number, (answer: RecogniseAnswer) => void>();
let lastId = 0;

/** Asks the parent, because an engine must not run where hostile files are parsed. */
async function recognise(scan: PageScan): Promise<readonly RecognisedLine[]> {
  lastId += 1;
  const id = lastId;
  // A copy of its own, so that it can be handed over while the page is still looked at here.
  const pixels = scan.pixels.slice();
  const answer = await new Promise<RecogniseAnswer>((resolve) => {
    pending.set(id, resolve);
    port?.postMessage({ kind: 'recognise', id, scan: { ...scan, pixels } } satisfies ThreadMessage, [
      pixels.buffer,
    ]);
  });
  if (answer.kind === 'not-recognised') throw new OcrError(answer.code);
  return answer.lines;
}

const reader = new DocumentReader(recognise);

async function answer(task: ThreadTask): Promise<void> {
  if (task.kind === 'extract') {
    const result = await reader.extract(task.bytes, task.mediaType, onPage);
    say({ kind: 'extracted', result, isWornOut: await reader.isWornOut() });
  } else {
    const pages = await reader.render(task.bytes, task.mediaType, onPage);
    say({ kind: 'rendered', pages, isWornOut: await reader.isWornOut() });
  }
}

port.on('message', (command: ThreadCommand) => {
  if (command.kind === 'recognised' || command.kind === 'not-recognised') {
    pending.get(command.id)?.(command);
    pending.delete(command.id);
  } else void answer(command);
});
await reader.warmUp();
say({ kind: 'ready' });
