package id.ampera.programme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Scores of a participant; an absent one is taken away")
record ScoreInput(
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Score before, 0 to 100", examples = "54.50")
                BigDecimal preScore,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Score after, 0 to 100", examples = "92.25")
                BigDecimal postScore) {}
