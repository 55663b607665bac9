package fr.aiguillage.script.syntax;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Time zones as people name them: by a part of France, or as the tz database does, {@code Europe/Brussels}. */
public final class TimeZones {

    private static final Map<List<String>, ZoneId> REGIONS = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        Properties table = new Properties();
        try (var in = TimeZones.class.getResourceAsStream("/fr/aiguillage/script/syntax/zones.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String region : table.stringPropertyNames()) {
            ZoneId zone = ZoneId.of(table.getProperty(region));
            REGIONS.put(Phrase.keys(region), zone);
            NAMES.add(region);
        }
        NAMES.sort(String::compareTo);
    }

    private TimeZones() {}

    /** The zone of that name, case aside; empty when there is none, as for a mere difference such as {@code +02:00}. */
    public static Optional<ZoneId> named(String name) {
        ZoneId region = REGIONS.get(Phrase.keys(name));
        return region != null
                ? Optional.of(region)
                : ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.indexOf('/') > 0 && id.equalsIgnoreCase(name))
                        .findFirst()
                        .map(ZoneId::of);
    }

    /** The names of regions, for whoever chooses one. */
    public static List<String> names() {
        return List.copyOf(NAMES);
    }
}
