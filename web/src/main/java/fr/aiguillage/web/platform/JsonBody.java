package fr.aiguillage.web.platform;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;

/** A JSON object that somebody has sent, who may send anything. */
public final class JsonBody {

    /** Kept, for the library looks for itself on the class path each time it is asked for one. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonBody() {}

    /**
     * Reads one.
     *
     * @param meaning what is made of it; it may ask for what is not there, or is of another kind
     * @throws MalformedBody when the whole is no JSON object, or something asked for is not there as it was asked for
     */
    public static <T> T read(Reader json, Function<JsonObject, T> meaning) {
        try (JsonReader reader = READERS.createReader(json)) {
            return meaning.apply(reader.readObject());
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException malformed) {
            throw new MalformedBody("body", malformed);
        }
    }

    /** The same of a body that is read already. */
    public static <T> T read(String json, Function<JsonObject, T> meaning) {
        return read(new StringReader(json), meaning);
    }

    /**
     * The text of a field; empty when it is left out.
     *
     * @throws MalformedBody when it is no text
     */
    public static String text(JsonObject json, String field) {
        if (!json.containsKey(field)) {
            return "";
        }
        if (json.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw new MalformedBody(field);
    }
}
