const STEPS: Readonly<Record<string, string>> = {
  WORKFLOW_EXECUTION_STARTED: 'Ablauf begonnen',
  WORKFLOW_EXECUTION_COMPLETED: 'Ablauf beendet',
  WORKFLOW_EXECUTION_FAILED: 'Ablauf fehlgeschlagen',
  WORKFLOW_EXECUTION_TIMED_OUT: 'Ablauf abgelaufen',
  WORKFLOW_EXECUTION_TERMINATED: 'Ablauf von Hand abgebrochen',
  WORKFLOW_EXECUTION_CANCELED: 'Ablauf von Hand beendet',
  WORKFLOW_EXECUTION_CANCEL_REQUESTED: 'Beendigung des Ablaufs angefordert',
  WORKFLOW_EXECUTION_CONTINUED_AS_NEW: 'Ablauf in einem neuen Abschnitt fortgesetzt',
  WORKFLOW_EXECUTION_SIGNALED: 'Meldung an den Ablauf empfangen',
  WORKFLOW_EXECUTION_UPDATE_ACCEPTED: 'Eingabe angenommen',
  WORKFLOW_EXECUTION_UPDATE_COMPLETED: 'Eingabe beantwortet',
  WORKFLOW_EXECUTION_OPTIONS_UPDATED: 'Einstellungen des Ablaufs geändert',
  WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED: 'Zeit im Probelauf vorgestellt',
  WORKFLOW_TASK_SCHEDULED: 'Arbeitsschritt eingeplant',
  WORKFLOW_TASK_STARTED: 'Arbeitsschritt begonnen',
  WORKFLOW_TASK_COMPLETED: 'Arbeitsschritt abgeschlossen',
  WORKFLOW_TASK_TIMED_OUT: 'Arbeitsschritt ohne Antwort, wird wiederholt',
  WORKFLOW_TASK_FAILED: 'Arbeitsschritt fehlgeschlagen, wird wiederholt',
  ACTIVITY_TASK_SCHEDULED: 'Aufgabe eingeplant',
  ACTIVITY_TASK_STARTED: 'Aufgabe begonnen',
  ACTIVITY_TASK_COMPLETED: 'Aufgabe erledigt',
  ACTIVITY_TASK_FAILED: 'Aufgabe fehlgeschlagen',
  ACTIVITY_TASK_TIMED_OUT: 'Aufgabe ohne Antwort',
  TIMER_STARTED: 'Wecker gestellt',
  TIMER_FIRED: 'Wecker abgelaufen',
  TIMER_CANCELED: 'Wecker zurückgenommen',
  MARKER_RECORDED: 'Ergebnis festgehalten',
};

/** A technical step in German by its Temporal name, e.g. `TIMER_FIRED`; `what` names the activity or command behind it. */
export function technicalSentence(step: string, what?: string): string {
  const sentence = STEPS[step] ?? `Technischer Schritt ${step}`;
  return what === undefined || what === '' ? `${sentence}.` : `${sentence}: ${what}.`;
}
