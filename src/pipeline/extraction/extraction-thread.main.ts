import { parentPort } from 'node:worker_threads';
import { DocumentReader } from './document-reader.adapter.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

// Entry of the killable reading thread. It holds no secrets and answers with structured clones only.
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a reading thread and does nothing by itself.');

const reader = new DocumentReader();
const say = (message: ThreadMessage): void => {
  port.postMessage(message);
};
const onPage = (): void => {
  say({ kind: 'page-read' });
};

async function answer(task: ThreadTask): Promise<void> {
  if (task.kind === 'extract') {
    const result = await reader.extract(task.bytes, task.mediaType, onPage);
    say({ kind: 'extracted', result, isWornOut: await reader.isWornOut() });
  } else {
    const pages = await reader.render(task.bytes, task.mediaType, onPage);
    say({ kind: 'rendered', pages, isWornOut: await reader.isWornOut() });
  }
}

port.on('message', (task: ThreadTask) => {
  void answer(task);
});
await reader.warmUp();
say({ kind: 'ready' });
