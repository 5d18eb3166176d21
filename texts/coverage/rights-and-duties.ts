import type { RowText } from './row-text';

/** The rows of § 2: who takes over the counselling, where, for whom, and with which staff. */
export const RIGHTS_AND_DUTIES: Readonly<Record<string, RowText>> = {
  '2.1-a': {
    title: 'Übernahme der Beratung durch den Verband',
    sentence:
      'Der Verband (Caritasverband und Diakonisches Werk) übernimmt die soziale Beratung und Begleitung der zugewiesenen Flüchtlinge dort, wo die Gemeinden das Integrationsmanagement nicht selbst wahrnehmen.',
  },
  '2.2-a': {
    title: 'Meldung der Gemeinden an den Verband',
    sentence:
      'Das Landratsamt meldet dem Verband die Gemeinden, in denen er die Beratung übernimmt; eine Frist nennt die Ziffer nicht.',
  },
  '2.2-b': {
    title: 'Beratung und Begleitung vor Ort',
    sentence: 'In den gemeldeten Gemeinden berät und begleitet der Verband die Flüchtlinge vor Ort.',
  },
  '2.2-c': {
    title: 'Bestimmung der zu betreuenden Personen',
    sentence: 'Welche Personen im Einzelnen zu betreuen sind, gibt die Gemeinde vor.',
  },
  '2.3-a': {
    title: 'Bekanntgabe des eingesetzten Personals',
    sentence:
      'Der Verband teilt dem Landratsamt unverzüglich schriftlich mit, welches Personal er in welchen Gemeinden und in welchem Umfang einsetzt.',
  },
};
