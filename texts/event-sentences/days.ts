import type { Channel } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import { formatDate } from '../format';
import { channelLabel } from '../vocabulary';

/** Days and way of something sent and received; each part is told as far as it is known. */
export interface Delivered {
  readonly sentOn?: LegalDate | undefined;
  readonly receivedOn?: LegalDate | undefined;
  readonly channel?: Channel | undefined;
  readonly documentId?: string | undefined;
}

/** `, abgesandt am Mi 07.10.2026, eingegangen am Do 08.10.2026 per Fax mit Dokument`. */
export function delivered({ sentOn, receivedOn, channel, documentId }: Delivered): string {
  const way = channel === undefined ? '' : ` ${channelLabel(channel)}`;
  return [
    sentOn === undefined ? '' : `, abgesandt am ${formatDate(sentOn)}${receivedOn === undefined ? way : ''}`,
    receivedOn === undefined ? '' : `, eingegangen am ${formatDate(receivedOn)}${way}`,
    withDocument({ documentId }),
  ].join('');
}

/** ` mit Dokument` where one was handed in. */
export function withDocument({ documentId }: Pick<Delivered, 'documentId'>): string {
  return documentId === undefined ? '' : ' mit Dokument';
}

/** `Mo 01.01.2018 bis Mo 31.12.2018`. */
export function span({ from, to }: { readonly from: LegalDate; readonly to: LegalDate }): string {
  return `${formatDate(from)} bis ${formatDate(to)}`;
}

/** `; Grund: …` where a reason was given; a full stop of its own would end the sentence twice. */
export function because(reason: string | undefined): string {
  return reason === undefined ? '' : `; Grund: ${reason.replace(/\.+$/, '')}`;
}
