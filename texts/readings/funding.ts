import { numberReading, type ReadingText, reading } from './reading-text';

const euros = (amount: number) => `${new Intl.NumberFormat('de-DE').format(amount)} € im Jahr`;

/** Questions at 3.2 and 3.4: how much is granted, and for which posts. */
export const FUNDING: Readonly<Record<string, ReadingText>> = {
  'rate.a': numberReading('Wie hoch ist die Förderung einer vollen Stelle nach Buchstabe a?', euros),
  'rate.b': numberReading('Wie hoch ist die Förderung einer vollen Stelle nach Buchstabe b?', euros),
  'rate.c': numberReading(
    'Wie hoch ist die Förderung einer vollen Stelle nach Buchstabe c, für die kein Betrag genannt ist?',
    (amount) =>
      amount === 51_000
        ? `${euros(amount)}, abgeleitet aus Ziffer 3.4.1`
        : `${euros(amount)}, vom Landkreis bestimmt; die Richtlinie nennt keinen Betrag`,
    { undetermined: 'kein Betrag, solange er nicht bestimmt ist' },
  ),
  rateMode: reading('Ist der Betrag für eine VZÄ ein Festbetrag oder eine Obergrenze?', {
    fixed: 'Festbetrag im Jahr',
    cap: 'Obergrenze: höchstens die tatsächlichen Kosten',
  }),
  pay: reading('Schreibt die Richtlinie die Bezahlung der Beschäftigten vor?', {
    setsGrantNotSalary: 'Nein, sie bestimmt die Förderung und nicht das Gehalt.',
  }),
  firstApplicationTest: reading(
    'Woran misst sich das Mindestvolumen der ersten Antragstellung: am Geld oder an der Stelle?',
    {
      volume: 'an der Summe der Jahresbeträge, mindestens 51.000 €',
      fte: 'an der Summe der Stellen, mindestens 1,00 VZÄ',
      both: 'an beidem',
    },
  ),
  minimumShare: reading('Gilt der Mindestumfang von 0,25 VZÄ je Stelle oder für alle zusammen?', {
    perPost: 'Er gilt für jede Stelle; das Mindestvolumen der Ziffer 3.4.1 für die Summe der ersten Antragstellung.',
  }),
  proration: reading('Wie wird ein Teil eines Jahres oder Monats gerechnet?', {
    calendarDays: 'Monate als Zwölftel, Teile eines Monats nach seinen Kalendertagen',
    thirtieths: 'Monate als Zwölftel, Teile eines Monats in Dreißigsteln',
    wholeMonths: 'nur volle Monate',
  }),
  minijobLimit: reading('Gilt für Minijobs die genannte Grenze von 450 € oder die jeweilige gesetzliche?', {
    literal450: '450 € nach dem Wortlaut; darüber bis zur gesetzlichen Grenze entscheidet eine Person.',
    statutory: 'die gesetzliche Grenze des jeweiligen Tages',
  }),
  shortTermEmployment: reading('Ist auch eine kurzfristige Beschäftigung eine geringfügige?', {
    warnOnly: 'Sie ist nicht gemeint; Fristwerk weist nur darauf hin.',
  }),
};
