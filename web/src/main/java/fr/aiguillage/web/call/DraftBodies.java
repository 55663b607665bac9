package fr.aiguillage.web.call;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Reads the messages as the page sends them: a JSON object from rank to text. */
final class DraftBodies {

    private DraftBodies() {}

    static Map<Integer, String> read(String json) {
        Map<Integer, String> bodies = new HashMap<>();
        try (JsonReader reader = ConsoleAct.READERS.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(rank -> bodies.put(Integer.valueOf(rank), object.getString(rank)));
        }
        return bodies;
    }
}
