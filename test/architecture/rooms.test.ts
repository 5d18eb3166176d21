import { join } from 'node:path';
import { importsOf, type RoomRules, sourceFiles, violation } from './imports';
import rules from './rooms.json';

const ROOT = join(__dirname, '..', '..');
const FIXTURES = join(__dirname, 'fixtures');
const roomRules: RoomRules = rules;

function violationsBelow(root: string, rooms: readonly string[]): string[] {
  return rooms
    .flatMap((room) => sourceFiles(root, room))
    .flatMap((file) => importsOf(root, file))
    .map((one) => violation(roomRules, one))
    .filter((found) => found !== null);
}

describe('the rooms of the house', () => {
  it('use only the rooms and packages below them', () => {
    expect(violationsBelow(ROOT, Object.keys(rules.rooms))).toEqual([]);
  });

  it('are kept apart by a rule that each forbidden import breaks, and that allows the others', () => {
    const rooms = ['activities', 'cli', 'client', 'domain', 'rules', 'store', 'web', 'worker', 'workflows'];
    expect(violationsBelow(FIXTURES, rooms)).toEqual([
      'cli/uses-store.ts imports store/open-store: cli/ may not use store/',
      'client/uses-kysely.ts imports kysely: only store may',
      'domain/uses-store.ts imports store/open-store: domain/ may not use store/',
      'rules/uses-files.ts imports node:fs: not among the packages of rules/',
      'web/uses-worker.ts imports worker/main: web/ may not use worker/',
      'worker/uses-client.ts imports client/hire: worker/ may not use client/',
      'workflows/uses-activity.ts imports activities/act: workflows/ may not use activities/',
      'workflows/uses-luxon.ts imports luxon: not among the packages of workflows/',
    ]);
  });
});
