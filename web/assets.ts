import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { FristwerkError } from '../domain/errors';

const KERN = dirname(require.resolve('@kern-ux/native/dist/kern.min.css'));

/** Style sheets in the order in which a page loads them. */
const STYLE_SHEETS = {
  'kern.css': join(KERN, 'kern.min.css'),
  'fira-sans.css': join(KERN, 'fonts', 'fira-sans.css'),
  'fristwerk.css': join(__dirname, 'assets', 'fristwerk.css'),
} as const;

const FONT = /^FiraSans-[A-Za-z]{3,20}\.woff2$/;
const FOREVER = 'public, max-age=31536000, immutable';

interface StyleSheet {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

/** Style sheets and fonts of the pages. */
export interface Assets {
  /** Addresses of the style sheets. They change with their content, so browsers keep them for a year. */
  readonly styleSheets: readonly string[];
  readonly routes: Hono;
}

/** Reads the style sheets once and serves them, with the design system's fonts, below `/assets`. */
export function createAssets(): Assets {
  const sheets = new Map(Object.entries(STYLE_SHEETS).map(([name, path]) => [name, styleSheet(path)]));
  const folder = contentHash([...sheets.values()]);
  const routes = new Hono();
  routes.get(`/${folder}/:name`, (context) => {
    const sheet = sheets.get(context.req.param('name'));
    if (sheet === undefined) throw new FristwerkError('NOT_FOUND');
    const packs = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    context.header('Cache-Control', FOREVER);
    context.header('Vary', 'Accept-Encoding');
    if (packs) context.header('Content-Encoding', 'gzip');
    return context.body(new Uint8Array(packs ? sheet.packed : sheet.plain), 200, {
      'Content-Type': 'text/css; charset=utf-8',
    });
  });
  routes.get(`/${folder}/fira-sans/:name`, async (context) => {
    const name = context.req.param('name');
    if (!FONT.test(name)) throw new FristwerkError('NOT_FOUND');
    const font = await readFile(join(KERN, 'fonts', 'fira-sans', name)).catch((cause: unknown) => {
      throw new FristwerkError('NOT_FOUND', { cause });
    });
    context.header('Cache-Control', FOREVER);
    return context.body(new Uint8Array(font), 200, { 'Content-Type': 'font/woff2' });
  });
  return { styleSheets: [...sheets.keys()].map((name) => `/assets/${folder}/${name}`), routes };
}

function styleSheet(path: string): StyleSheet {
  // Text is readable before its font has arrived: the package leaves that to the browser, which hides it.
  const plain = Buffer.from(readFileSync(path, 'utf8').replaceAll('@font-face {', '@font-face { font-display: swap;'));
  return { plain, packed: gzipSync(plain, { level: 9 }) };
}

function contentHash(sheets: readonly StyleSheet[]): string {
  const hash = createHash('sha256');
  for (const { plain } of sheets) hash.update(plain);
  return hash.digest('hex').slice(0, 16);
}
