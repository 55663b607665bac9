package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.JsonBody;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the messages as the page sends them: a JSON object from rank to text. */
final class DraftBodies {

    private DraftBodies() {}

    static Map<Integer, String> read(String json) {
        return JsonBody.read(
                json, typed -> typed.keySet().stream().collect(Collectors.toMap(Integer::valueOf, typed::getString)));
    }
}
