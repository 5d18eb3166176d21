import type { DutyLabel } from '../duty-label';

/** The duties of a care case, by the row of the duty table. */
export const CARE_CASE_DUTY_LABELS: Readonly<Record<string, DutyLabel>> = {
  '5.6-first-contact': {
    title: 'Kontakt aufnehmen und Integrationsbegleitung anbieten',
    closedBy: 'Angabe, wann die Integrationsbegleitung angeboten wurde.',
    why: 'Nach Ziffer 5.6 sollen Flüchtlinge zu Beginn der Anschlussunterbringung Kontakt und das Angebot einer Integrationsbegleitung erhalten; einen Tag nennt die Richtlinie nicht.',
    parties: 'Integrationsmanagement gegenüber der betreuten Person',
  },
  '5.6-plan-review': {
    title: 'Integrationsplan überprüfen',
    closedBy: 'Angabe, wann der Integrationsplan überprüft wurde.',
    why: 'Nach Ziffer 5.6 soll der Integrationsplan in weiteren Gesprächen überprüft und bei Bedarf angepasst werden; einen Tag nennt die Richtlinie nicht.',
    parties: 'Integrationsmanagement gegenüber der betreuten Person',
  },
  '5.7-step-review': {
    title: 'Vereinbarten Schritt überprüfen',
    closedBy: 'Angabe, ob der vereinbarte Schritt erfüllt ist oder neu vereinbart wurde.',
    why: 'Nach Ziffer 5.7 wirkt das Integrationsmanagement auf die konsequente Umsetzung der geplanten Integrationsschritte hin; der Tag ist der mit der betreuten Person vereinbarte.',
    parties: 'Integrationsmanagement gegenüber der betreuten Person',
  },
  '5.8.1-deletion': {
    title: 'Personenbezogene Daten löschen',
    closedBy: 'Angabe, wann die personenbezogenen Daten gelöscht wurden.',
    why: 'Nach Ziffer 5.8.1 sind beim Umgang mit dem Integrationsplan die datenschutzrechtlichen Anforderungen an die Löschung zu beachten; einen Tag nennt die Richtlinie nicht, die Dauer der Aufbewahrung bestimmt das Haus.',
    parties: 'Verband, intern',
  },
  '5.8.2-record-unfulfilled': {
    title: 'Nicht erfüllte Vereinbarung, Abbruch oder nicht genutzte Beratung festhalten',
    closedBy: 'Schriftlicher Vermerk mit Tag und Grund in der Akte.',
    why: 'Nach Ziffer 5.8.2 ist schriftlich festzuhalten, wenn Vereinbarungen nicht erfüllt oder Beratungen abgebrochen oder nicht in Anspruch genommen werden. Wann, nennt die Ziffer nicht; als Auslegung gilt: unverzüglich.',
    parties: 'Integrationsmanagement',
  },
  '5.8.2-reasons-without-plan': {
    title: 'Gründe für den fehlenden Integrationsplan festhalten',
    closedBy: 'Schriftlicher Vermerk der Gründe in der Akte.',
    why: 'Nach Ziffer 5.8.2 sind die Gründe schriftlich festzuhalten, wenn kein Integrationsplan zustande kommt. Wann, nennt die Ziffer nicht; als Auslegung gilt: unverzüglich.',
    parties: 'Integrationsmanagement',
  },
  '5.9-handover': {
    title: 'Übergabegespräch mit der Flüchtlingssozialarbeit führen',
    closedBy: 'Angabe, wann das Übergabegespräch mit der vorläufigen Unterbringung stattfand.',
    why: 'Nach Ziffer 5.9 sind fallbezogene Übergabegespräche mit der Flüchtlingssozialarbeit der vorläufigen Unterbringung zu führen; einen Tag nennt die Richtlinie nicht.',
    parties: 'Integrationsmanagement mit der Flüchtlingssozialarbeit',
  },
};
