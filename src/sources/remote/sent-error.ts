import { PipelineError, type PipelineErrorCode } from '../../model/index.js';

/** An error as data that can be posted. */
export interface SentError {
  /** The stable code of a PipelineError; `null` = any other error. */
  readonly code: PipelineErrorCode | null;
  readonly name: string;
  readonly message: string;
}

/** Makes an error into data: what is posted as it is may lose its class and its code. */
export function sendError(error: unknown): SentError {
  if (error instanceof PipelineError) {
    // The constructor puts the code behind the message again.
    const message = error.message.replace(` [${error.code}]`, '');
    return { code: error.code, name: error.name, message };
  }
  if (error instanceof Error) return { code: null, name: error.name, message: error.message };
  return { code: null, name: 'Error', message: String(error) };
}

/** The error that was sent: a PipelineError keeps its code. */
export function receiveError({ code, name, message }: SentError): Error {
  if (code !== null) return new PipelineError(code, message);
  const error = new Error(message);
  error.name = name;
  return error;
}
