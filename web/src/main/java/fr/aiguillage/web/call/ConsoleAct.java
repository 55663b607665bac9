package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.JsonBody;
import fr.aiguillage.web.platform.MalformedBody;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What she has done on a console, as its script tells it.
 *
 * @param name which act
 * @param value what it is about; empty when the name says all
 * @param call the call that was before her when she did it; 0 for none
 * @param at how many moves of that call the page had seen
 * @param drafts what she has typed into messages since she was last heard, by their rank from 0; empty for nothing
 * @param parts which parts of the page are to be drawn again
 */
public record ConsoleAct(
        String name, String value, long call, int at, Optional<Map<Integer, String>> drafts, List<String> parts) {

    private static final Set<String> PARTS = Set.of(
            "top",
            "side",
            "script",
            "team",
            "message",
            "foot",
            "progress",
            "help",
            "found",
            "chart",
            "brief",
            "counts");

    /**
     * Reads one.
     *
     * @throws MalformedBody when it is none, or asks for a part that no page has
     */
    static ConsoleAct read(Reader json) {
        return JsonBody.read(json, ConsoleAct::of);
    }

    private static ConsoleAct of(JsonObject told) {
        List<String> parts = told.getJsonArray("parts").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        if (!PARTS.containsAll(parts)) {
            throw new MalformedBody("parts");
        }
        return new ConsoleAct(
                told.getString("act"),
                told.getString("value"),
                told.getJsonNumber("call").longValueExact(),
                told.getInt("at"),
                told.containsKey("drafts") ? Optional.of(DraftBodies.read(told.getString("drafts"))) : Optional.empty(),
                parts);
    }
}
