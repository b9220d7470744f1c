import { defineMessages } from '../../lib/i18n';

export const verdictMessages = defineMessages('evaluation-verdict', {
  id: {
    by: '{{name}}, {{date}}',
    change: 'Ubah putusan',
    decide: 'Beri putusan',
    findings: 'Temuan',
    none: 'Belum ada putusan',
    title: 'Putusan evaluasi',
    triangulation: 'Triangulasi',
    unsettled: 'Temuan ini berubah',
    'verdict.INCONCLUSIVE': 'Belum dapat disimpulkan',
    'verdict.NEEDS_IMPROVEMENT': 'Perlu diperbaiki',
    'verdict.SUCCESSFUL': 'Berhasil',
  },
  en: {
    by: '{{name}}, {{date}}',
    change: 'Change the verdict',
    decide: 'Give the verdict',
    findings: 'Findings',
    none: 'No verdict yet',
    title: 'Verdict of the evaluation',
    triangulation: 'Triangulation',
    unsettled: 'This finding has changed',
    'verdict.INCONCLUSIVE': 'Inconclusive',
    'verdict.NEEDS_IMPROVEMENT': 'Needs improvement',
    'verdict.SUCCESSFUL': 'Successful',
  },
});
