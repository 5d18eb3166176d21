/** German of `npm start`: what the person at the terminal reads. */
export const START = {
  ready: (url: string) => `Fristwerk läuft: ${url}\nBeenden mit Strg-C.`,
  stopping: 'Fristwerk wird beendet …',
  stopped: 'Fristwerk ist beendet.',
  forced: 'Fristwerk wurde sofort beendet. Beim nächsten Start geht es am gesicherten Stand weiter.',
  rehearsalStopping: 'Der Probelauf wird abgebrochen …',
  leftover: (role: string, pid: number) => `Ein Prozess des letzten Laufs (${role}, ${pid}) wird beendet.`,
  restarted: (role: string, pid: number) => `${role} war ausgefallen und läuft wieder (Prozess ${pid}).`,
  restartFailed: (role: string, reason: string) =>
    `${role} ist ausgefallen und ließ sich noch nicht neu starten: ${reason}`,
  roles: { engine: 'Der Temporal-Server', worker: 'Der Worker' },
  starting: 'Fristwerk startet. Bitte in einigen Sekunden neu laden.',
  portTaken: (port: number) =>
    `Der Port ${port} auf diesem Rechner ist belegt.\nAbhilfe: einen anderen Port nennen, zum Beispiel: npm start -- --port ${port + 1}`,
  portRefused: (port: number, reason: string) =>
    `Der Port ${port} lässt sich nicht öffnen (${reason}).\nAbhilfe: einen anderen Port nennen, zum Beispiel: npm start -- --port 8080`,
  badPort: (value: string) =>
    `--port verlangt eine Zahl von 0 bis 65535, angegeben ist: ${value}\nAbhilfe: zum Beispiel: npm start -- --port 8080`,
  badOption: (reason: string) => `${reason}\nAufruf: npm start -- [--data <Ordner>] [--port <Nummer>]`,
  folderUnusable: (folder: string, reason: string) =>
    `Der Datenordner ${folder} kann nicht benutzt werden (${reason}).\nAbhilfe: Lese- und Schreibrechte für den Ordner geben oder mit --data einen anderen nennen.`,
  alreadyRunning: (folder: string, url: string | null) =>
    `Fristwerk läuft mit dem Datenordner ${folder} bereits${url === null ? '.' : `: ${url}`}\nAbhilfe: diese Anwendung benutzen, sie mit Strg-C beenden oder mit --data einen anderen Ordner nennen.`,
  engineUnreachable: (address: string, reason: string) =>
    `Der Temporal-Server unter TEMPORAL_ADDRESS=${address} ist nicht benutzbar (${reason}).\nAbhilfe: Adresse und Zugangsdaten prüfen, oder die Variable entfernen, damit Fristwerk einen eigenen Server startet.`,
  lockUnusable: (file: string, reason: string) =>
    `Die Sperrdatei ${file} kann nicht benutzt werden (${reason}).\nAbhilfe: Lese- und Schreibrechte für die Datei geben oder sie entfernen; sie enthält keine Daten.`,
  storeUnusable: (file: string, reason: string) =>
    `Der Datenbestand ${file} kann nicht benutzt werden (${reason}).\nAbhilfe: Lese- und Schreibrechte für die Datei geben oder den Datenordner aus einer Sicherung wiederherstellen.`,
  organisationRefused: (file: string, refusal: string) =>
    `Die Organisationsdatei ${file} kann nicht übernommen werden:\n${refusal}`,
  organisationDiffers: (file: string) =>
    `Hinweis: ${file} weicht von den übernommenen Angaben ab. Die Datei wird nur beim ersten Start eines Datenordners gelesen.`,
  workerEnded: (logFile: string, said: string) =>
    `Der Worker startet nicht. Die letzten Zeilen aus ${logFile}:\n${said}\nAbhilfe: die genannte Ursache beheben und Fristwerk erneut starten.`,
  failed: (reason: string) =>
    `Fristwerk startet nicht: ${reason}\nAbhilfe: die genannte Ursache beheben und Fristwerk erneut starten; angefangene Arbeit geht nicht verloren.`,
} as const;
