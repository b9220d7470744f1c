package id.ampera.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What respondents are told of interim releases before they answer, in words: a part of the signed manifest. */
final class InterimPromise {
    private InterimPromise() {}

    static ObjectNode of(Campaign campaign, ObjectMapper json) {
        int days = campaign.interimDays();
        int group = campaign.minimumGroup();
        int behind = InterimReleasing.LEFT_BEHIND * group;
        return json.createObjectNode()
                .put("everyDays", days)
                .put("leftBehind", behind)
                .put(
                        "id",
                        "Hasil sementara dapat dibaca sebelum survei ditutup, paling cepat setiap " + days
                                + " hari: hanya pertanyaan pilihan yang wajib, hanya kelompok yang bertambah paling sedikit "
                                + group + " orang, dan paling sedikit " + behind
                                + " jawaban yang diundi tetap tersegel. Jawaban yang sudah ikut hasil sementara tetap terhitung di sana; bila Anda mengganti atau menariknya, itu berlaku pada hasil akhir. Hasilnya dipakai untuk memperbaiki program pembinaan.")
                .put(
                        "en",
                        "Interim results can be read before the survey closes, every " + days
                                + " days at the earliest: only required questions with options, only groups that grew by at least "
                                + group + " people, and at least " + behind
                                + " answers drawn by lot stay sealed. An answer that was in an interim result stays counted there; if you change or withdraw it, that counts for the final result. The results are used to improve the programme.");
    }
}
