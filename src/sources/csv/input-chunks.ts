import { PipelineError } from '../../model/index.js';

/** Where a CSV text comes from: a file the reader chose, bytes, a stream of bytes (`response.body`), or text. */
export type CsvInput = Blob | string | Uint8Array | ReadableStream<Uint8Array>;

/** A piece that one slice of work takes in a few milliseconds. */
const CHUNK_SIZE = 128 * 1024;

/** Bytes of the input, characters where it is text; `null` where it cannot be known before the end. */
export function sizeOfInput(input: CsvInput): number | null {
  if (typeof input === 'string' || input instanceof Uint8Array) return input.length;
  return isBlob(input) ? input.size : null;
}

/**
 * The input piece by piece, bytes or text.
 * @throws PipelineError `invalid-argument` where the input is none of the kinds known here.
 */
export async function* chunksOfInput(input: CsvInput): AsyncGenerator<Uint8Array | string, void, undefined> {
  if (typeof input === 'string') {
    for (let at = 0; at < input.length; at += CHUNK_SIZE) yield input.slice(at, at + CHUNK_SIZE);
  } else if (input instanceof Uint8Array) {
    yield* pieces(input);
  } else if (isBlob(input)) {
    for (let at = 0; at < input.size; at += CHUNK_SIZE * 8) {
      yield* pieces(new Uint8Array(await input.slice(at, at + CHUNK_SIZE * 8).arrayBuffer()));
    }
  } else if (isStream(input)) {
    yield* streamed(input);
  } else {
    throw new PipelineError(
      'invalid-argument',
      'A CSV text is read from a Blob or File, a string, a Uint8Array or a ReadableStream of bytes. Give one of these.',
    );
  }
}

/** The pieces of a stream, small ones put together: the first must be long enough to tell the encoding by. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let done = false;
  let parts: Uint8Array[] = [];
  let length = 0;
  try {
    while (!done) {
      const part = await reader.read();
      done = part.done;
      if (part.value !== undefined) {
        parts.push(part.value);
        length += part.value.length;
      }
      if (length < CHUNK_SIZE && !done) continue;
      yield* pieces(joinedBytes(parts, length));
      parts = [];
      length = 0;
    }
  } finally {
    if (!done) await reader.cancel();
    reader.releaseLock();
  }
}

/** Byte arrays as one. */
export function joinedBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += CHUNK_SIZE) yield bytes.subarray(at, at + CHUNK_SIZE);
}

function isBlob(input: unknown): input is Blob {
  return typeof input === 'object' && input !== null && 'size' in input && 'arrayBuffer' in input;
}

function isStream(input: unknown): input is ReadableStream<Uint8Array> {
  return typeof input === 'object' && input !== null && 'getReader' in input;
}
