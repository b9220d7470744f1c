import { defineMessages } from '../../lib/i18n';

/** Whether what is on the screen is safe. */
export const stateMessages = defineMessages('questionnaire.state', {
  id: {
    conflict: 'Belum tersimpan: pilih dahulu versi mana yang dipakai',
    failed: 'Belum tersimpan; isian Anda tetap di layar',
    saved: 'Semua tersimpan',
    savedAt: 'Semua tersimpan, {{at}}',
    saving: 'Menyimpan…',
    unsaved: 'Ada perubahan; tersimpan sendiri sebentar lagi',
  },
  en: {
    conflict: 'Not saved: first choose whose version to use',
    failed: 'Not saved; what you wrote stays on the screen',
    saved: 'Everything is saved',
    savedAt: 'Everything is saved, {{at}}',
    saving: 'Saving…',
    unsaved: 'There are changes; they are saved in a moment',
  },
});
