package id.ampera.exploration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Recipes as they are stored. */
@ApplicationScoped
class RecipeText {
    private final ObjectMapper json;

    RecipeText(ObjectMapper json) {
        this.json = json;
    }

    String write(ExplorationRecipe recipe) {
        try {
            return json.writeValueAsString(recipe);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ExplorationRecipe read(String text) {
        try {
            return json.readValue(text, ExplorationRecipe.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored recipe is not JSON", e);
        }
    }
}
