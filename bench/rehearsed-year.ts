import { temporal } from '@temporalio/proto';
import { exampleYear, type PlayedScenario, play } from './bench-stage';
import type { Figure } from './figure';

const { History } = temporal.api.history.v1;

/** How long the example's year takes once the worker is up. */
export async function rehearsedYear(): Promise<readonly Figure[]> {
  const { report } = await play(exampleYear());
  const { milliseconds, ...summary } = report.summary;
  return [{ name: 'rehearsed year of one hire', value: milliseconds / 1_000, unit: 's', limit: 5, detail: summary }];
}

/** How much the history of that year holds, and the largest of its markers. */
export async function historySizes(): Promise<readonly Figure[]> {
  const { events } = await play(exampleYear());
  const bytes = History.encode({ events: [...events] }).finish().length;
  const markers = markerSizes(events);
  const detail = { events: events.length, markers: markers.length, markerBytes: sum(markers) };
  return [
    { name: 'history of a rehearsed year', value: bytes, unit: 'bytes', limit: null, detail },
    { name: 'largest marker of that year', value: Math.max(...markers), unit: 'bytes', limit: 8_192, detail: markers },
  ];
}

/** Bytes of what each local activity left in the history. */
function markerSizes(events: PlayedScenario['events']): number[] {
  const markers = events.flatMap(({ markerRecordedEventAttributes: marker }) => (marker ? [marker] : []));
  return markers.map((marker) =>
    sum(
      Object.values(marker.details ?? {}).flatMap(({ payloads }) =>
        (payloads ?? []).map(({ data }) => data?.length ?? 0),
      ),
    ),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
