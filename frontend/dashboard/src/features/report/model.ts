import type { Schema } from '@ampera/api';

export type ReportListItem = Schema<'ReportListItem'>;
export type ReportNumber = Schema<'ReportNumber', 'n'>;
export type Report = Omit<Schema<'ReportView'>, 'files'> & {
  files: Schema<'ReportFileEntry'>[];
};
export type Verification = Omit<Schema<'ReportVerification'>, 'changed' | 'gone'> & {
  changed: { was: ReportNumber; now: ReportNumber }[];
  gone: ReportNumber[];
};
export type PublicPage = Schema<'PublicPageView', 'changedAt' | 'changedBy'>;
