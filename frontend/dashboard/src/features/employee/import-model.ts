import type { Schema } from '@ampera/api';

import { toCsv } from '../../lib/csv';
import { toXlsx } from '../../lib/xlsx';

export type ImportListItem = Schema<'RosterImportListItem'>;
export type RosterImport = Schema<'RosterImportView', 'failure'>;
export type RowError = Schema<'RosterRowError'>;

export const importStatuses = [
  'CHECKING',
  'CHECKED',
  'APPLYING',
  'APPLIED',
  'FAILED',
] as const satisfies readonly RosterImport['status'][];

export function isUnderWay(status: RosterImport['status']): boolean {
  return status === 'CHECKING' || status === 'APPLYING';
}

/** Invented people, so that the form of each column can be seen. */
const TEMPLATE = [
  ['NIP', 'Nama', 'Jenis', 'Golongan', 'Jabatan', 'Kode Unit', 'Surel'],
  [
    '198609262015051001',
    'Contoh Satu, S.Sos.',
    'PNS',
    'III/c',
    'Analis Kebijakan Ahli Muda',
    'BKPSDM',
    'contoh.satu@palembang.go.id',
  ],
  ['199003122023212004', 'Contoh Dua', 'PPPK', 'IX', 'Perawat Terampil', 'DINKES', ''],
];

/** A file to fill in. In the workbook every cell is text: a spreadsheet would round a NIP that is a number. */
export function templateFile(format: 'csv' | 'xlsx'): Blob {
  return format === 'csv' ? toCsv(TEMPLATE) : toXlsx('Pegawai', TEMPLATE);
}

/** The server takes 20 MB; to say so before sending spares the waiting. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
