package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.web.directory.SheetField.Way;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a sheet, in sections. What no field shows of it stays as it is. */
public final class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fields that belong together, under the name of their section. */
    public record Section(String name, List<SheetField> fields) implements Serializable {}

    private static final Map<Keyword, Way> WAYS = Map.ofEntries(
            Map.entry(Keyword.MANAGER, Way.PERSON),
            Map.entry(Keyword.REPLACEMENT, Way.PERSON),
            Map.entry(Keyword.HANDLES, Way.LIST),
            Map.entry(Keyword.SKILL, Way.LIST),
            Map.entry(Keyword.BEFORE_PASSING, Way.LIST),
            Map.entry(Keyword.DIRECT, Way.NUMBER),
            Map.entry(Keyword.MOBILE, Way.NUMBER),
            Map.entry(Keyword.HOME, Way.NUMBER),
            Map.entry(Keyword.OTHER_LINE, Way.NUMBER),
            Map.entry(Keyword.PASS_ON, Way.AREA),
            Map.entry(Keyword.PASSING, Way.AREA),
            Map.entry(Keyword.ABSENT, Way.AREA),
            Map.entry(Keyword.NEVER_PASS, Way.TICK),
            Map.entry(Keyword.CHANGES_UNTOLD, Way.TICK),
            Map.entry(Keyword.ACKNOWLEDGE_EACH, Way.TICK),
            Map.entry(Keyword.RELAY, Way.LIST),
            Map.entry(Keyword.QUIET, Way.AREA),
            Map.entry(Keyword.DIGEST, Way.AREA),
            Map.entry(Keyword.PRESENTATION, Way.AREA),
            Map.entry(Keyword.FACT, Way.AREA),
            Map.entry(Keyword.NEVER_SAY, Way.AREA),
            Map.entry(Keyword.CALLED_NUMBER, Way.AREA));

    private final List<Section> sections = new ArrayList<>();

    private SheetForm() {}

    static SheetForm person(String name, Written sheet) {
        Written written = sheet.with(Keyword.COLLABORATOR, name);
        return new SheetForm()
                .with(
                        written,
                        "who",
                        Keyword.COLLABORATOR,
                        Keyword.PRONOUNCED,
                        Keyword.ROLE,
                        Keyword.DEPARTMENT,
                        Keyword.MANAGER)
                .with(written, "lines", Keyword.DIRECT, Keyword.MOBILE, Keyword.HOME, Keyword.OTHER_LINE, Keyword.MAIL)
                .with(written, "matters", Keyword.HANDLES, Keyword.SKILL)
                .with(written, "passing", Keyword.PASS_ON, Keyword.NEVER_PASS, Keyword.BEFORE_PASSING, Keyword.PASSING)
                .with(written, "absent", Keyword.REPLACEMENT, Keyword.ABSENT);
    }

    static SheetForm company(Written written) {
        return new SheetForm()
                .with(written, "who", Keyword.CLIENT, Keyword.TRADE, Keyword.PRESENTATION, Keyword.COMPANY_ADDRESS)
                .with(
                        written,
                        "served",
                        Keyword.CALLED_NUMBER,
                        Keyword.OFFER,
                        Keyword.SECRETARIES,
                        Keyword.TIME_ZONE,
                        Keyword.COLOR,
                        Keyword.CONTACT,
                        Keyword.CHANGES_UNTOLD)
                .with(
                        written,
                        "messages",
                        Keyword.ACKNOWLEDGE,
                        Keyword.RELAY,
                        Keyword.ACKNOWLEDGE_EACH,
                        Keyword.QUIET,
                        Keyword.DIGEST)
                .with(written, "told", Keyword.FACT, Keyword.NEVER_SAY);
    }

    private SheetForm with(Written written, String section, Keyword... keywords) {
        List<SheetField> fields = new ArrayList<>();
        for (Keyword keyword : keywords) {
            Way way = WAYS.getOrDefault(keyword, Way.LINE);
            List<String> texts = written.all(keyword);
            fields.add(new SheetField(
                    keyword,
                    way,
                    way == Way.NUMBER || keyword == Keyword.CALLED_NUMBER
                            ? texts.stream().map(SheetForm::national).toList()
                            : texts));
        }
        sections.add(new Section(section, List.copyOf(fields)));
        return this;
    }

    /** A number as a French reader writes it; what is no number stays as it is. */
    private static String national(String number) {
        return PhoneNumber.read(number).map(PhoneNumber::national).orElse(number);
    }

    /** What the sheet shall say: as before, but for what differs in a field. A number that is only written otherwise is the same. */
    Written wanted(Written before) {
        Written wanted = before;
        for (Section section : sections) {
            for (SheetField field : section.fields()) {
                if (field.keyword() == Keyword.COLLABORATOR) {
                    continue;
                }
                boolean numbers = WAYS.get(field.keyword()) == Way.NUMBER || field.keyword() == Keyword.CALLED_NUMBER;
                wanted = wanted.with(
                        field.keyword(), numbers ? numbers(field, before.all(field.keyword())) : field.texts());
            }
        }
        return wanted;
    }

    private static List<String> numbers(SheetField field, List<String> before) {
        return field.texts().stream()
                .map(SheetForm::national)
                .map(number -> before.stream()
                        .filter(known -> national(known).equals(number))
                        .findFirst()
                        .orElse(number))
                .toList();
    }

    /** The field of that word; empty when no field shows it. */
    Optional<SheetField> field(Keyword keyword) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.keyword() == keyword)
                .findFirst();
    }

    /** The name in the field for it. */
    String name() {
        return field(Keyword.COLLABORATOR)
                .map(field -> field.getValue().strip())
                .orElse("");
    }

    /** How many fields have something wrong. */
    int blame() {
        return (int) sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> !field.getFault().isEmpty())
                .count();
    }

    void forgive() {
        sections.forEach(section -> section.fields().forEach(field -> field.blame("")));
    }

    /** The fields in which there is something, but for the name. */
    public List<SheetField> getShown() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.keyword() != Keyword.COLLABORATOR)
                .filter(field -> !field.texts().isEmpty())
                .toList();
    }

    /** The fields, by section. */
    public List<Section> getSections() {
        return sections;
    }
}
