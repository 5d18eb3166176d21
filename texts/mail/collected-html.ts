import { CLOSING, escapeHtml, htmlPage, sectionRow } from '../mail-html';
import type { MailBlock, MailFile } from './collected-mail';

const BLOCK = 'margin:0 0 28px;padding:0 0 4px;border-top:2px solid #0a4a8f';
const FILE = 'padding:6px 12px 6px 0;vertical-align:top';
const NUMBER = `${FILE};white-space:nowrap;font-weight:bold`;
const LINK = 'color:#0a4a8f';

/** A mail on several duties as HTML that old mail programs show, too: tables, inline styles, nothing loaded. */
export function collectedHtml(title: string, blocks: readonly MailBlock[]): string {
  return htmlPage(title, [...blocks.map(block), `<p style="font-size:13px;color:#555555">${escapeHtml(CLOSING)}</p>`]);
}

function block({ title, sections, files }: MailBlock): string {
  return [
    `<div style="${BLOCK}">`,
    `<h2 style="font-size:17px;margin:12px 0 8px">${escapeHtml(title)}</h2>`,
    `<table role="presentation" cellpadding="0" cellspacing="0">${sections.map(sectionRow).join('')}</table>`,
    `<table cellpadding="0" cellspacing="0" style="margin:10px 0"><tr>${heads()}</tr>${files.map(fileRow).join('')}</table>`,
    '</div>',
  ].join('\n');
}

function heads(): string {
  return ['Akte', 'Erinnerungsstufe', 'Weiter']
    .map((head) => `<th scope="col" style="text-align:left;${FILE}">${head}</th>`)
    .join('');
}

function fileRow({ reference, remarks, link }: MailFile): string {
  const said = remarks.map(escapeHtml).join('<br>');
  const way = `<a href="${escapeHtml(link.address)}" style="${LINK}">${escapeHtml(link.label)}</a>`;
  return `<tr><td style="${NUMBER}">${escapeHtml(reference)}</td><td style="${FILE}">${said}</td><td style="${FILE}">${way}</td></tr>`;
}
