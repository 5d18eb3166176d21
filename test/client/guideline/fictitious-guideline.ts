import { legalDate } from '../../../domain/legal-date';
import type { CoverageRow, Guideline } from '../../../rules/guideline/guideline';
import { passagesOf } from '../../../rules/guideline/guideline-text';
import { latestGuideline } from '../../../rules/guideline/versions';

const PROVISIONS = ['1.1', '2.1', '2.1 a', '2.1 b', '2.1.1', '3'];

const TEXT = `Richtlinien über Erfundenes

§ 1 - Zweck:

1.1

Wer diese Richtlinie liest, soll an ihr prüfen können, wie ein Inhaltsverzeichnis mit langen ersten Sätzen umgeht.

§ 2 - Arten

2.1

Es gibt zwei Arten:

a) die erste

b) die zweite

2.1.1

Überschrift ohne Satzzeichen

Ein Satz darunter.

§ 3 - Schluss

Diese Richtlinien gelten ab dem 01.01.2031.
`;

const COVERAGE: readonly CoverageRow[] = [
  { id: '1.1-a', provision: '1.1', how: 'displayed', by: [] },
  { id: '2.1-a1', provision: '2.1 a', how: 'executed', by: ['rule:3.4.2-minimum-share'] },
  { id: '2.1-a2', provision: '2.1 a', how: 'tracked', by: ['duty:4.3-notice-of-new-staff'] },
  { id: '2.1-a3', provision: '2.1 a', how: 'executed', by: ['computation:x'] },
];

/** A guideline of three sections, in force from 1 January 2031, with what else the latest real one has. */
export const FICTITIOUS: Guideline = {
  ...latestGuideline(),
  version: '2031-01-01',
  validity: { from: legalDate('2031-01-01'), signedOn: legalDate('2030-12-12'), until: legalDate('2031-12-31') },
  title: 'Richtlinien über Erfundenes',
  provisions: PROVISIONS,
  text: passagesOf(TEXT, PROVISIONS),
  coverage: COVERAGE,
};
