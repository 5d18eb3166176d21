/** Fields of the house settings, by dotted path. */
export const SETTINGS_FIELD_LABELS: Readonly<Record<string, string>> = {
  window: 'Zeitfenster der Erinnerungen',
  'window.from': 'Beginn des Zeitfensters',
  'window.to': 'Ende des Zeitfensters',
  reminders: 'Erinnerungspläne',
  ladder: 'Eskalation',
  'ladder.deputyFrom': 'Vertretung ab Tag',
  'ladder.leadFrom': 'Leitung ab Tag',
  'ladder.complianceFrom': 'Prüfung ab Tag',
  quietDays: 'Ruhetage',
  'quietDays.*': '{n}. Ruhezeit',
  'quietDays.*.from': 'Beginn der {n}. Ruhezeit',
  'quietDays.*.to': 'Ende der {n}. Ruhezeit',
  digest: 'Tagesübersicht',
  proposal: 'Vorschlag',
  detail: 'Meldung des Mailservers',
};
