import { defineMessages } from '../../lib/i18n';

export const verdictMessages = defineMessages('finding-verdict', {
  id: {
    evaluations: 'Evaluasi',
    findings: 'Temuan yang mendasari',
    'findings.help':
      'Hanya temuan terbit. Pilih paling sedikit satu, kecuali belum dapat disimpulkan.',
    'findings.none': 'Belum ada temuan terbit pada evaluasi ini.',
    reason: 'Alasan',
    'reason.help': 'Akan terbaca pada laporan.',
    saved: 'Putusan disimpan.',
    title: 'Putusan untuk {{programme}}',
    verdict: 'Putusan',
    'verdict.INCONCLUSIVE': 'Belum dapat disimpulkan',
    'verdict.INCONCLUSIVE.help': 'Buktinya belum cukup, atau saling bertentangan.',
    'verdict.NEEDS_IMPROVEMENT': 'Perlu diperbaiki',
    'verdict.NEEDS_IMPROVEMENT.help': 'Ada manfaat, tetapi ada pula yang harus diubah.',
    'verdict.SUCCESSFUL': 'Berhasil',
    'verdict.SUCCESSFUL.help': 'Tujuan program tercapai.',
  },
  en: {
    evaluations: 'Evaluations',
    findings: 'Findings that it rests on',
    'findings.help': 'Published findings only. Choose at least one, unless it is inconclusive.',
    'findings.none': 'There are no published findings in this evaluation yet.',
    reason: 'Reason',
    'reason.help': 'It will stand in the report.',
    saved: 'The verdict was saved.',
    title: 'Verdict on {{programme}}',
    verdict: 'Verdict',
    'verdict.INCONCLUSIVE': 'Inconclusive',
    'verdict.INCONCLUSIVE.help': 'The evidence does not suffice yet, or contradicts itself.',
    'verdict.NEEDS_IMPROVEMENT': 'Needs improvement',
    'verdict.NEEDS_IMPROVEMENT.help': 'There is benefit, but also something that must change.',
    'verdict.SUCCESSFUL': 'Successful',
    'verdict.SUCCESSFUL.help': 'The programme reached its objectives.',
  },
});
