import type { RowText } from './row-text';

/** The rows of the title, of § 1 (scope and aims), § 6 (secrecy) and § 7 (entry into force). */
export const GENERAL: Readonly<Record<string, RowText>> = {
  '0-a': {
    title: 'Anwendungsbereich: zugewiesene Flüchtlinge',
    sentence:
      'Die Richtlinien regeln die soziale Beratung und Begleitung der Flüchtlinge, die den Kommunen im Landkreis Lörrach nach dem Flüchtlingsaufnahmegesetz (FlüAG) in die Anschlussunterbringung zugewiesen worden sind.',
  },
  '1.1-a': {
    title: 'Landesförderung des Integrationsmanagements',
    sentence:
      'Das Land Baden-Württemberg fördert im Rahmen des Paktes für Integration das Integrationsmanagement in den Kommunen, damit Flüchtlinge vor Ort durch gezielte Maßnahmen möglichst früh Orientierung und Teilhabe finden.',
  },
  '1.1-b': {
    title: 'Zielgruppe: Flüchtlinge mit Bleibeperspektive',
    sentence:
      'Die Förderung soll die Kommunen bei der Integration von Flüchtlingen mit Bleibeperspektive unterstützen, die in der Anschlussunterbringung nach dem FlüAG leben.',
  },
  '1.2-c': {
    title: 'Förderung am Ort der Integration',
    sentence: 'Die Mittel sollen dort ankommen, wo Integration konkret geschieht.',
  },
  '1.2-a': {
    title: 'Antrags- und Zuwendungsberechtigung der Gemeinden',
    sentence: 'Berechtigt, die Förderung zu beantragen und zu erhalten, sind die Städte und Gemeinden.',
  },
  '1.2-b': {
    title: 'Übergang der Antragsberechtigung auf den Landkreis',
    sentence:
      'Besteht darüber Einvernehmen mit den Städten und Gemeinden, ist der Landkreis antragsberechtigt; ohne Einvernehmen bleiben es die Städte und Gemeinden.',
  },
  '1.3-a': {
    title: 'Aufgabenübertragung auf den Landkreis',
    sentence:
      'Die Richtlinien gelten nur für Gemeinden, die das Integrationsmanagement nicht selbst übernehmen und es mit dem Formular „Antrag auf Förderung von Integrationsmanagerinnen/Integrationsmanager“ auf den Landkreis übertragen haben.',
  },
  '1.4-a': {
    title: 'Zuweisung in die Anschlussunterbringung',
    sentence:
      'Flüchtlinge ohne weitere Berechtigung zur vorläufigen Unterbringung werden den kreisangehörigen Gemeinden in die Anschlussunterbringung zugewiesen.',
  },
  '1.5-a': {
    title: 'Ziel der qualifizierten Flüchtlingssozialarbeit',
    sentence:
      'Eine qualifizierte Flüchtlingssozialarbeit soll ein menschenwürdiges und selbstverantwortliches Leben in Deutschland ermöglichen und die Fähigkeit der Flüchtlinge zur Integration erhalten und fördern.',
  },
  '1.6-a': {
    title: 'Ziel: Wohnen und Lebensunterhalt ohne öffentliche Leistungen',
    sentence:
      'Auch bei noch unklarer Aufenthaltsperspektive sollen die Flüchtlinge darin unterstützt werden, im Rahmen des Aufenthaltsrechts möglichst bald ohne öffentliche Leistungen zu wohnen und ihren Lebensunterhalt selbst zu bestreiten; eine Frist nennt die Ziffer nicht.',
  },
  '6-a': {
    title: 'Verschwiegenheit gegenüber Dritten',
    sentence:
      'Der Verband muss gegenüber Dritten Verschwiegenheit über die Daten wahren, die ihm im Zusammenhang mit der übertragenen Aufgabe bekannt werden.',
  },
  '6-b': {
    title: 'Umgang mit den Daten nach Datenschutzrecht',
    sentence:
      'Der Verband muss die ihm bei der übertragenen Aufgabe bekannt werdenden Daten nach den geltenden Datenschutzbestimmungen behandeln.',
  },
  '7-a': {
    title: 'Inkrafttreten',
    sentence: 'Die Richtlinien sind ab dem 01.09.2017 anzuwenden; unterzeichnet wurden sie am 29.12.2017.',
  },
};
