/** A labelled paragraph of a mail. */
export interface MailSection {
  readonly label: string;
  readonly lines: readonly string[];
}

/** The one way on from a mail. */
export interface MailLink {
  readonly label: string;
  readonly address: string;
}

/** Last line of every mail. */
export const CLOSING =
  'Diese Nachricht wurde von Fristwerk erstellt. Sobald der Nachweis erfasst ist, enden die Erinnerungen.';

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;color:#1b1b1b';
const LABEL = 'padding:6px 16px 6px 0;vertical-align:top;font-weight:bold;white-space:nowrap';
const BUTTON = 'display:inline-block;padding:10px 18px;background:#0a4a8f;color:#ffffff;text-decoration:none';

/** Characters with a meaning in HTML, replaced. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A mail as HTML: title and parts on a plain page, nothing loaded from elsewhere. */
export function htmlPage(title: string, parts: readonly string[]): string {
  return [
    `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#ffffff;${FONT}">`,
    `<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(title)}</h1>`,
    ...parts,
    '</body></html>',
  ].join('\n');
}

/** The mail as HTML that old mail programs show, too: one table, inline styles. */
export function mailHtml(title: string, sections: readonly MailSection[], link: MailLink): string {
  return htmlPage(title, [
    `<table role="presentation" cellpadding="0" cellspacing="0" style="${FONT}">${sections.map(sectionRow).join('')}</table>`,
    `<p style="margin:24px 0"><a href="${escapeHtml(link.address)}" style="${BUTTON}">${escapeHtml(link.label)}</a></p>`,
    `<p style="font-size:13px;color:#555555">${escapeHtml(CLOSING)}</p>`,
  ]);
}

/** A labelled paragraph as a row of a table. */
export function sectionRow({ label, lines }: MailSection): string {
  const text = lines.map(escapeHtml).join('<br>');
  return `<tr><td style="${LABEL}">${escapeHtml(label)}</td><td style="padding:6px 0;vertical-align:top">${text}</td></tr>`;
}
