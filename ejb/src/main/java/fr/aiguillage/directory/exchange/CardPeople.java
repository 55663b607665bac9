package fr.aiguillage.directory.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Categories;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import fr.aiguillage.directory.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Visiting cards; what no standard property holds stands in properties of ours, which other programs pass over. */
final class CardPeople extends PeopleFile {

    /** The columns that standard properties hold. */
    private static final Set<Column> STANDARD = Set.of(
            Column.FULL_NAME,
            Column.ROLE,
            Column.DEPARTMENT,
            Column.MATTERS,
            Column.DIRECT,
            Column.MOBILE,
            Column.HOME,
            Column.OTHER,
            Column.MAIL,
            Column.INSTRUCTIONS);

    private final CardVersion version;
    private final VCardWriter cards;

    CardPeople(CardVersion version, OutputStream out) {
        this.version = version;
        cards = new VCardWriter(out, version.version());
        cards.setAddProdId(false);
    }

    @Override
    void add(Client client, Map<Column, String> cells) throws IOException {
        VCard card = new VCard(version.version());
        String name = cells.get(Column.FULL_NAME);
        card.setFormattedName(name);
        if (version == CardVersion.V3) {
            // this version asks for the parts of the name too, which nobody knows
            StructuredName parts = new StructuredName();
            parts.setFamily(name);
            card.setStructuredName(parts);
        } else {
            card.setKind(Kind.individual());
        }
        String department = cells.get(Column.DEPARTMENT);
        if (department.isEmpty()) {
            card.setOrganization(client.name());
        } else {
            card.setOrganization(client.name(), department);
        }
        if (!cells.get(Column.ROLE).isEmpty()) {
            card.addTitle(cells.get(Column.ROLE));
        }
        if (!cells.get(Column.MAIL).isEmpty()) {
            card.addEmail(cells.get(Column.MAIL));
        }
        if (!cells.get(Column.INSTRUCTIONS).isEmpty()) {
            card.addNote(cells.get(Column.INSTRUCTIONS));
        }
        List<String> matters = Matters.items(cells.get(Column.MATTERS));
        if (!matters.isEmpty()) {
            Categories categories = new Categories();
            categories.getValues().addAll(matters);
            card.addCategories(categories);
        }
        number(card, cells, Column.DIRECT, TelephoneType.WORK);
        number(card, cells, Column.MOBILE, TelephoneType.CELL);
        number(card, cells, Column.HOME, TelephoneType.HOME);
        number(card, cells, Column.OTHER, TelephoneType.VOICE);
        cells.forEach((column, words) -> {
            if (!STANDARD.contains(column) && !words.isEmpty()) {
                card.addExtendedProperty(CardCells.property(column), words);
            }
        });
        cards.write(card);
    }

    private static void number(VCard card, Map<Column, String> cells, Column column, TelephoneType type) {
        String number = cells.get(column);
        if (!number.isEmpty()) {
            Telephone tel = new Telephone(number);
            tel.getTypes().add(type);
            tel.setParameter(CardCells.LINE, Headings.key(Headings.own(column, Locale.ENGLISH)));
            card.addTelephoneNumber(tel);
        }
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
