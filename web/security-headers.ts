import type { Context, MiddlewareHandler } from 'hono';

/** What a page may load: its own styles, fonts and pictures; no script at all. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A mail's own HTML: inline styles only, shown in a frame of this application, without any right. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

/** Something handed in by somebody else: it may do nothing, wherever it is opened. */
const DOCUMENT_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Gives every answer the strict policy unless its route has chosen another, and keeps pages out of caches. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  setUnlessChosen(headers, 'Content-Security-Policy', PAGE_POLICY);
  setUnlessChosen(headers, 'Cache-Control', 'no-store');
  headers.set('X-Content-Type-Options', 'nosniff');
  // Not `no-referrer`: a browser would then send `Origin: null` with this application's own forms.
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
};

/** Lets this one page show a frame of the same application. */
export function allowOwnFrame(context: Context): void {
  context.header('Content-Security-Policy', `${PAGE_POLICY}; frame-src 'self'`);
}

/** Marks the answer as a mail's HTML, to be framed by this application only. */
export function markAsMail(context: Context): void {
  context.header('Content-Security-Policy', MAIL_POLICY);
}

/** Marks the answer as a file to be saved under `fileName`, never to be shown or run. */
export function markAsDownload(context: Context, fileName: string): void {
  context.header('Content-Security-Policy', DOCUMENT_POLICY);
  context.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
}

function setUnlessChosen(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value);
}
