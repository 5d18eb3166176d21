import type { Hono } from 'hono';
import type { LegalDate } from '../../domain/legal-date';
import { createApp, type Refusal } from '../../web/app';
import { type FakeFristwerk, fakeFristwerk } from './fake-fristwerk';

const ORIGIN = 'http://localhost:8080';

/** The application on a fake, as a browser on this machine sees it, on Tue 20 Oct 2026. */
export interface TestApp {
  readonly app: Hono;
  readonly fristwerk: FakeFristwerk;
  readonly refusals: Refusal[];
  get(path: string): Promise<Response>;
  /** Sends a form as the pages do. */
  post(path: string, form: Readonly<Record<string, string | File>>): Promise<Response>;
  /** Calls the API as a program does. */
  call(path: string, init?: RequestInit): Promise<Response>;
}

/** Builds the application; `overrides` replaces single use cases. */
export function testApp(overrides: Parameters<typeof fakeFristwerk>[0] = {}): TestApp {
  const fristwerk = fakeFristwerk(overrides);
  const refusals: Refusal[] = [];
  const app = createApp({
    fristwerk,
    today: () => '2026-10-20' as LegalDate,
    people: async () => [
      { id: 'anna', name: 'Anna Amsel', organisation: 'caritas', role: 'administrator' },
      { id: 'bernd', name: 'Bernd Bussard', organisation: 'caritas', role: 'coordinator' },
      { id: 'clara', name: 'Clara Chlosta', organisation: 'caritas', role: 'compliance' },
      { id: 'clara', name: 'Clara Chlosta', organisation: 'landratsamt', role: 'compliance' },
      { id: 'clara', name: 'Clara Chlosta', organisation: 'landratsamt', role: 'lead' },
    ],
    organisations: async () => [
      { id: 'caritas', name: 'Caritasverband für den Landkreis', kind: 'provider' },
      { id: 'landratsamt', name: 'Landratsamt', kind: 'county' },
    ],
    version: '0.1.0',
    onRefusal: (refusal) => void refusals.push(refusal),
  });
  return {
    app,
    fristwerk,
    refusals,
    get: async (path) => app.request(`${ORIGIN}${path}`),
    post: async (path, form) =>
      app.request(`${ORIGIN}${path}`, { method: 'POST', headers: { Origin: ORIGIN }, body: formData(form) }),
    call: async (path, init) => app.request(`${ORIGIN}/api/v1${path}`, init),
  };
}

function formData(form: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(name, value);
  return data;
}
