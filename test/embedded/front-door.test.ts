import { takeFrontDoor } from '../../embedded/front-door';

test('the address answers 503 with a German note until the app stands behind it', async () => {
  const door = await takeFrontDoor(0);
  const early = await fetch(door.url);
  door.open(() => new Response('da'));
  const ready = await fetch(door.url);
  await door.close();

  expect([early.status, await early.text()]).toEqual([503, 'Fristwerk startet. Bitte in einigen Sekunden neu laden.']);
  expect([ready.status, await ready.text()]).toEqual([200, 'da']);
});

test('a taken port is refused with the number and another one to choose', async () => {
  const first = await takeFrontDoor(0);
  const port = Number(new URL(first.url).port);

  await expect(takeFrontDoor(port)).rejects.toThrow(
    `Der Port ${port} auf diesem Rechner ist belegt.\nAbhilfe: einen anderen Port nennen, zum Beispiel: npm start -- --port ${port + 1}`,
  );
  await first.close();
});

test('only this machine can reach the app', async () => {
  const door = await takeFrontDoor(0);
  expect(door.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await door.close();
});
