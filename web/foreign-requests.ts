import type { Context, MiddlewareHandler } from 'hono';
import { FristwerkError } from '../domain/errors';
import { FRAME } from '../texts/pages';
import { answerProblem } from './api/problem';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;
const READING = new Set(['GET', 'HEAD']);

/**
 * Refuses with 403 whatever does not come from this machine's own pages: until sign-in exists, the host must be a
 * loopback name (DNS rebinding), and what changes something must carry this origin (cross-site forms).
 * Programs that call the API send no origin and are let through there; browsers always send one.
 */
export const refuseForeignRequests: MiddlewareHandler = async (context, next) => {
  if (!LOOPBACK.test(hostOf(context))) return refused(context);
  if (!READING.has(context.req.method) && !isOwnOrigin(context)) return refused(context);
  return next();
};

function isOwnOrigin(context: Context): boolean {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return context.req.path.startsWith('/api/');
  return origin === `http://${hostOf(context)}` || origin === `https://${hostOf(context)}`;
}

function hostOf(context: Context): string {
  return context.req.header('host') ?? new URL(context.req.url).host;
}

function refused(context: Context): Response {
  if (context.req.path.startsWith('/api/')) return answerProblem(new FristwerkError('FOREIGN_REQUEST'));
  return context.text(FRAME.foreignRequest, 403);
}
