import { loadTexts, type Language } from '../lib/messages';
import { loadSurveyTexts, surveyTexts, type SurveyTexts } from '../lib/survey-messages';

export interface PublicTexts {
  title: string;
  scan: string;
  scanHint: string;
  choose: string;
  answeredTitle: string;
  again: (when: string) => string;
  failed: string;
  failedHint: string;
  gone: string;
  goneHint: string;
}

const own: Record<Language, PublicTexts> = {
  id: {
    title: 'Survei pelayanan publik',
    scan: 'Pindai kode di titik layanan',
    scanHint:
      'Kode QR survei terpasang di loket atau ruang tunggu. Tanpa akun, tanpa nama, dan beberapa menit saja.',
    choose: 'Di mana Anda dilayani?',
    answeredTitle: 'HP ini sudah menjawab',
    again: (when) =>
      `Terima kasih. Jawaban dari HP ini sudah kami terima. Setelah ${when} HP ini dapat menjawab lagi.`,
    failed: 'Survei belum dapat dibuka',
    failedHint: 'Tidak ada yang hilang. Periksa sambungan internet, lalu coba lagi.',
    gone: 'Survei ini tidak ditemukan',
    goneHint: 'Pindai lagi kodenya, atau tanyakan kepada petugas.',
  },
  en: {
    title: 'Survey of public services',
    scan: 'Scan the code at the service point',
    scanHint:
      'The QR code of the survey hangs at the counter or in the waiting room. No account, no name, a few minutes.',
    choose: 'Where were you served?',
    answeredTitle: 'This phone has answered',
    again: (when) =>
      `Thank you. We have received the answer of this phone. After ${when} it may answer again.`,
    failed: 'The survey cannot be opened yet',
    failedHint: 'Nothing is lost. Look at your connection, then try again.',
    gone: 'There is no such survey',
    goneHint: 'Scan the code again, or ask somebody at the counter.',
  },
};

/** What is said otherwise where nobody has a name; everything else is as in every survey. */
const differing: Record<Language, Partial<SurveyTexts>> = {
  id: {
    toList: 'Selesai',
    namedAbout: (name) => `Yang Anda nilai: pelayanan di ${name}.`,
    namedWho:
      'Tanpa nama dan tanpa akun. Yang tersimpan: jawaban Anda, titik layanan, dan jamnya. Alamat internet HP Anda tidak disimpan. Agar satu HP menjawab satu kali, HP ini menyimpan tanda acak.',
    namedWhat:
      'Hasilnya dipakai untuk memperbaiki pelayanan, dan tampil hanya bila cukup banyak orang menjawab. Yang tidak terlindungi: orang di dekat Anda dapat melihat layar ini, dan tulisan Anda dapat mengenali Anda. Jangan tulis nama atau nomor.',
    receiptNamed: (when) =>
      `Jawaban Anda diterima ${when}. Kode ini bukti bahwa jawaban sampai; kode ini tidak menuju ke jawaban Anda.`,
  },
  en: {
    toList: 'Done',
    namedAbout: (name) => `You rate the service at ${name}.`,
    namedWho:
      'No name and no account. Kept are your answers, the service point and the hour. The internet address of your phone is not kept. So that a phone answers once, this phone keeps a random mark.',
    namedWhat:
      'The results serve to improve the service, and are shown only when enough people have answered. Not protected: people beside you can see this screen, and your wording can give you away. Do not write names or numbers.',
    receiptNamed: (when) =>
      `Your answer was received ${when}. This code proves that it arrived; it does not lead to your answer.`,
  },
};

const answered: Record<Language, { title: string; text: string }> = {
  id: {
    title: 'HP ini sudah menjawab',
    text: 'Satu HP menjawab satu kali dalam waktu yang ditentukan. Jawaban yang lebih dulu tetap berlaku; isian ini tidak dikirim.',
  },
  en: {
    title: 'This phone has answered',
    text: 'A phone answers once within the time that was set. The earlier answer stays; this one is not sent.',
  },
};

function adapt(language: Language): void {
  const texts = surveyTexts(language);
  const missing = { title: own[language].gone, text: own[language].goneHint };
  Object.assign(texts, differing[language], {
    failures: {
      ...texts.failures,
      'answered-before': answered[language],
      'not-invited': missing,
    },
  });
}

/** Everything that is said in a language. */
export async function loadPublicTexts(language: Language): Promise<void> {
  await Promise.all([loadTexts(language), loadSurveyTexts(language)]);
  adapt(language);
}

export const publicTexts = (language: Language): PublicTexts => own[language];
