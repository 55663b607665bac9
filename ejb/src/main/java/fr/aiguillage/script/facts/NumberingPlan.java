package fr.aiguillage.script.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the countries of the world number their telephones: a table, and the list of ITU-T E.164 for the others. */
final class NumberingPlan {

    private static final Set<String> OF_TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");
    private static final int LONGEST = 15;
    private static final int SHORTEST = 4;
    private static final int THREE = 3;
    private static final Map<String, Country> COUNTRIES = new HashMap<>();
    private static final Map<String, String> OVERSEAS = new HashMap<>();

    static {
        read();
    }

    private NumberingPlan() {}

    /**
     * A country's numbers.
     *
     * @param code after the plus sign
     * @param trunk what is dialled before them inside the country only; may be empty
     * @param fewest the fewest digits after the code
     * @param most the most
     * @param groups the sizes of the groups, by the first digits they go with
     */
    record Country(String code, String trunk, int fewest, int most, Map<String, List<Integer>> groups) {

        /** The digits after the code, the trunk prefix dropped; empty when a number of that country has not so many. */
        Optional<String> significant(String digits) {
            boolean dialled = !trunk.isEmpty() && digits.startsWith(trunk) && digits.length() > fewest;
            String rest = dialled ? digits.substring(trunk.length()) : digits;
            return rest.length() >= fewest && rest.length() <= most ? Optional.of(rest) : Optional.empty();
        }

        /** Those digits in groups, as people of the country write them. */
        String grouped(String digits) {
            List<Integer> sizes = List.of();
            for (int begins = digits.length(); begins >= 0 && sizes.isEmpty(); begins--) {
                sizes = groups.getOrDefault(digits.substring(0, begins), List.of());
            }
            return sizes.isEmpty() ? inThrees(digits) : grouped(digits, sizes);
        }

        private static String grouped(String digits, List<Integer> sizes) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (int i = 0; i < sizes.size() && at < digits.length(); i++) {
                boolean last = i == sizes.size() - 1;
                int to = last ? digits.length() : Math.min(digits.length(), at + sizes.get(i));
                text.append(at == 0 ? "" : " ").append(digits, at, to);
                at = to;
            }
            return text.toString();
        }

        private static String inThrees(String digits) {
            return digits.replaceAll("(\\d{3})(?=\\d{2})", "$1 ");
        }
    }

    /** The country to which an international number, its plus sign apart, belongs. */
    static Country of(String digits) {
        int length = length(digits);
        String code = digits.substring(0, Math.min(length, digits.length()));
        Country known = COUNTRIES.get(code);
        return known != null ? known : new Country(code, "", SHORTEST, LONGEST - length, Map.of());
    }

    /** The code of the country in which a French number rings, 33 but for those overseas. */
    static String french(String digits) {
        for (int begins = digits.length(); begins > 0; begins--) {
            String code = OVERSEAS.get(digits.substring(0, begins));
            if (code != null) {
                return code;
            }
        }
        return "33";
    }

    /** Whether numbers with that code are French and are written as such. */
    static boolean isFrench(String code) {
        return code.equals("33") || OVERSEAS.containsValue(code);
    }

    private static int length(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) {
            return 1;
        }
        return OF_TWO_DIGITS.contains(digits.substring(0, Math.min(2, digits.length()))) ? 2 : THREE;
    }

    private static void read() {
        try (var in = NumberingPlan.class.getResourceAsStream("/fr/aiguillage/script/facts/numbering.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .forEach(NumberingPlan::row);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void row(List<String> cells) {
        if (cells.get(0).equals("overseas")) {
            Arrays.stream(cells.get(1).split(" ")).forEach(begins -> OVERSEAS.put(begins, cells.get(2)));
            return;
        }
        String[] lengths = cells.get(2).split("-");
        int fewest = Integer.parseInt(lengths[0]);
        int most = Integer.parseInt(lengths[lengths.length - 1]);
        COUNTRIES.put(cells.get(0), new Country(cells.get(0), cells.get(1), fewest, most, groups(cells.get(THREE))));
    }

    private static Map<String, List<Integer>> groups(String written) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (String group : written.isEmpty() ? new String[0] : written.split(";")) {
            int colon = group.indexOf(':');
            List<Integer> sizes = new ArrayList<>();
            for (String size : group.substring(colon + 1).strip().split(" ")) {
                sizes.add(Integer.valueOf(size));
            }
            groups.put(group.substring(0, Math.max(colon, 0)).strip(), sizes);
        }
        return groups;
    }
}
