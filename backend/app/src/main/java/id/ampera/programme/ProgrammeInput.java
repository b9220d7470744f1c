package id.ampera.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme as it is created or edited")
record ProgrammeInput(
        @NotBlank
                @Size(max = 30)
                @Pattern(regexp = "[A-Za-z0-9.\\-]*")
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "MW-2026")
                String code,
        @NotNull @Schema(description = "Form of development", examples = "TECHNICAL") ProgrammeType type,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Title", examples = "Pelatihan Manajemen Waktu bagi Pelayan Publik")
                String title,
        @Size(max = 4000) @Schema(description = "What it is about", examples = "Menata waktu kerja di unit pelayanan.")
                String description,
        @NotNull
                @Size(max = 20)
                @Schema(
                        description = "What participants shall be able to do, most important first",
                        examples = "[\"Menyusun prioritas kerja harian\"]")
                List<@NotBlank @Size(max = 500) String> objectives) {}
