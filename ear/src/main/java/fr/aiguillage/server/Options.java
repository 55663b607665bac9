package fr.aiguillage.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What was asked on the command line, or else by the environment.
 *
 * @param address where to listen, the loopback unless told otherwise
 * @param port the one port to listen on
 * @param data the folder of the database file and of the unpacked server
 * @param prepare only make the class archive of this JDK
 * @param help only say how to start
 * @param language the language of what is printed
 */
record Options(String address, int port, Path data, boolean prepare, boolean help, Locale language) {

    static Options of(String[] arguments, Map<String, String> environment) {
        String address = environment.getOrDefault("AIGUILLAGE_ADDRESS", "127.0.0.1");
        String port = environment.getOrDefault("AIGUILLAGE_PORT", "8080");
        String data = environment.getOrDefault("AIGUILLAGE_DATA", "data");
        String language = environment.getOrDefault("AIGUILLAGE_LANG", "fr");
        boolean prepare = false;
        boolean help = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--address" -> address = valueAt(arguments, ++i);
                case "--port" -> port = valueAt(arguments, ++i);
                case "--data" -> data = valueAt(arguments, ++i);
                case "--lang" -> language = valueAt(arguments, ++i);
                case "--prepare" -> prepare = true;
                case "--help" -> help = true;
                default -> throw new Refusal("option.unknown", arguments[i]);
            }
        }
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        return new Options(address, portOf(port), Path.of(data).toAbsolutePath().normalize(), prepare, help, locale);
    }

    private static String valueAt(String[] arguments, int index) {
        if (index == arguments.length) {
            throw new Refusal("option.without-value", arguments[index - 1]);
        }
        return arguments[index];
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal("port.invalid", text);
        }
        throw new Refusal("port.invalid", text);
    }
}
