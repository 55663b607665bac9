package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Company;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Offer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines of a directory that speak of the company itself, one fact a line. */
final class CompanyReader {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private String trade = "";
    private String colour = "";
    private String address = "";
    private Offer offer = Offer.UNSAID;
    private String team = "";
    private String contact = "";
    private boolean announced = true;
    private final AcknowledgingReader acknowledging;
    private final QuietReader quiet;
    private final DigestReader digests;
    private ZoneId zone = Directory.METROPOLE;
    private final List<String> presentation = new ArrayList<>();
    private final List<String> knowledge = new ArrayList<>();
    private final List<String> guards = new ArrayList<>();

    CompanyReader(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        acknowledging = new AcknowledgingReader(diagnostics);
        quiet = new QuietReader(diagnostics);
        digests = new DigestReader(diagnostics);
    }

    /** Reads what follows that keyword. */
    void read(Keyword keyword, Cursor cursor, String rest) {
        switch (keyword) {
            case TRADE -> trade = rest;
            case COLOR -> colour(cursor, rest);
            case FACT -> knowledge.add(rest);
            case NEVER_SAY -> guards.add(rest);
            case PRESENTATION -> presentation.add(rest);
            case COMPANY_ADDRESS -> address = rest;
            case OFFER -> offer(cursor);
            case SECRETARIES -> team = rest;
            case CONTACT -> contact(cursor, rest);
            case CHANGES_UNTOLD -> {
                announced = false;
                PersonSheetReader.leftover(cursor, diagnostics);
            }
            case ACKNOWLEDGE_EACH -> acknowledging.each(cursor);
            case ACKNOWLEDGE -> acknowledging.within(cursor);
            case RELAY -> acknowledging.relays(cursor);
            case QUIET -> quiet.line(cursor);
            case DIGEST -> digests.line(cursor);
            default -> zone(cursor, rest);
        }
    }

    /** By whose clocks the client keeps its hours. */
    ZoneId zone() {
        return zone;
    }

    /** The sheet of that directory. */
    ClientSheet sheet(Directory directory) {
        quiet.read(directory);
        Company company = new Company(
                address,
                offer,
                team,
                presentation,
                contact,
                announced,
                acknowledging.read(directory),
                quiet.ofAll(),
                quiet.byPerson(),
                digests.read(directory));
        return new ClientSheet(trade, colour, knowledge, guards, company, directory);
    }

    private void colour(Cursor cursor, String rest) {
        if (COLOUR.matcher("#" + rest).matches()) {
            colour = "#" + rest;
        } else {
            diagnostics.add(Code.LEFTOVER_WORDS, cursor.here(), rest);
        }
    }

    private void offer(Cursor cursor) {
        if (cursor.accept(Keyword.SWITCHBOARD)) {
            offer = Offer.SWITCHBOARD;
        } else if (cursor.accept(Keyword.TAILORED)) {
            offer = Offer.TAILORED;
        } else {
            Phrase words = cursor.phraseUntil(List.of(), List.of()).orElseThrow();
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    words.span(),
                    words.text(),
                    List.of(keywords.spelling(Keyword.SWITCHBOARD), keywords.spelling(Keyword.TAILORED)));
        }
        PersonSheetReader.leftover(cursor, diagnostics);
    }

    private void contact(Cursor cursor, String rest) {
        if (PersonSheetReader.isAddress(rest)) {
            contact = rest;
        } else {
            Phrase words = cursor.phraseUntil(List.of(), List.of()).orElseThrow();
            diagnostics.add(Code.UNREADABLE_ADDRESS, words.span(), rest);
        }
    }

    private void zone(Cursor cursor, String rest) {
        Phrase words = cursor.phraseUntil(List.of(), List.of()).orElseThrow();
        Optional<ZoneId> named = TimeZones.named(rest);
        if (named.isEmpty()) {
            diagnostics.addUnknown(Code.UNKNOWN_TIME_ZONE, words.span(), rest, TimeZones::names);
        }
        zone = named.orElse(zone);
    }
}
