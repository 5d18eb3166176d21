import type { Context } from 'hono';
import { FristwerkError } from '../domain/errors';
import { tornForm } from './posted-body';

/** A form with a file: its fields, and whether it was larger than allowed; then its file is missing. */
export interface PostedForm {
  readonly body: Record<string, unknown>;
  readonly tooLarge: boolean;
}

/**
 * Reads a multipart form. Of one that is larger than `limit` bytes only the fields before its file are read, so that
 * the form can be shown again with what was typed; the rest is taken and thrown away, since a browser shows no
 * answer before it has sent everything.
 * @throws INVALID_INPUT when the form is torn
 */
export async function postedForm(context: Context, limit: number): Promise<PostedForm> {
  const type = context.req.header('content-type') ?? '';
  try {
    const { bytes, tooLarge } = await readUpTo(context.req.raw.body, limit);
    const content = tooLarge ? fieldsBeforeFile(bytes, type) : bytes;
    const form = await new Response(new Uint8Array(content), { headers: { 'Content-Type': type } }).formData();
    return { body: Object.fromEntries(form), tooLarge };
  } catch (cause) {
    throw cause instanceof FristwerkError ? cause : tornForm(context, cause);
  }
}

async function readUpTo(body: ReadableStream<Uint8Array> | null, limit: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size <= limit) chunks.push(part.value);
  }
  return { bytes: Buffer.concat(chunks), tooLarge: size > limit };
}

/** The form up to the part that carries a file, closed as RFC 2046 wants it. @throws DOCUMENT_TOO_LARGE without one */
function fieldsBeforeFile(bytes: Buffer, type: string): Buffer {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  const file = bytes.indexOf('; filename=');
  if (boundary === undefined || file < 0) throw new FristwerkError('DOCUMENT_TOO_LARGE');
  const end = bytes.lastIndexOf(`--${boundary}`, file);
  return Buffer.concat([bytes.subarray(0, Math.max(end, 0)), Buffer.from(`--${boundary}--\r\n`)]);
}
