import { escapeHtml } from '../mail-html';
import { neutralTitle } from '../neutral-title';

/** How the outbox shows a reminder for which the organisation has nobody: whom it names, and what it says instead of a mail. */
export function reachedNobody(reference: string, dutyId: string) {
  const subject = `${reference}: ${neutralTitle(dutyId)}`;
  const text =
    'Diese Erinnerung konnte niemandem gesandt werden: In der zuständigen Organisation ist keine der Rollen Koordination, Vertretung, Leitung und Prüfung besetzt.\n';
  return { name: 'niemand', subject, text, html: `<p>${escapeHtml(text.trim())}</p>` };
}
