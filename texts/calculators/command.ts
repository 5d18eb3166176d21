/** German of the calculators on the command line. */
export const CALCULATOR_WORDS = {
  descriptions: {
    decide: 'prüft einen geplanten oder bestehenden Fall, ohne etwas zu erfassen',
    due: 'berechnet eine Frist und zeigt, wie gezählt wurde',
    figures: 'zählt Kennzahlen eines Zeitraums oder Jahres nach dem landeseinheitlichen Muster',
    fund: 'berechnet eine Förderung Zeile für Zeile',
    plan: 'zeigt alle Termine eines geplanten Vorgangs, bevor etwas erfasst ist',
  },
  file: 'Angaben als YAML oder JSON; ohne Datei oder mit - von der Standardeingabe',
  /** What a refusal calls what is piped in. */
  stdin: 'Standardeingabe',
  batch: 'liest JSON-Zeilen und gibt je Zeile ein Ergebnis oder einen Fehler aus, in ihrer Reihenfolge',
  readings: 'Auslegung des Landkreises, zum Beispiel trainingRoll=off; mehrfach möglich',
  version: 'Fassung der Richtlinie; sonst die des maßgeblichen Tages',
  schema: 'gibt das JSON-Schema der Angaben (input) oder des Ergebnisses (output) aus',
  placeholders: { reading: '<Auslegung=Wert>', version: '<Fassung>', schema: '[Seite]' },
} as const;

/** What became of a batch: `1.000 Zeilen berechnet, keine abgewiesen.` */
export function batchSummary(total: number, refused: number): string {
  const lines = total === 1 ? '1 Zeile' : `${grouped(total)} Zeilen`;
  return `${lines} gelesen, ${refused === 0 ? 'keine' : grouped(refused)} abgewiesen.`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
