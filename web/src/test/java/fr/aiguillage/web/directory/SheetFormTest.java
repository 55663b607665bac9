package fr.aiguillage.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a form shows of a sheet, and what it makes of it. */
class SheetFormTest {

    private static final Written SHEET = Written.NOTHING
            .with(Keyword.MOBILE, "0639981234")
            .with(Keyword.PASSING, List.of("Rappeler avant 9h.", "Parler fort."))
            .with(Keyword.HANDLES, List.of("fuite (inondation, dégât des eaux)", "gaz"))
            .with(Keyword.IDENTIFIER, "mme-joncour");

    private static SheetField field(SheetForm form, Keyword keyword) {
        return form.field(keyword).orElseThrow();
    }

    @Test
    void fields_that_nobody_touched_say_what_was_written() {
        SheetForm form = SheetForm.person("Mme Joncour", SHEET);
        assertThat(field(form, Keyword.MOBILE).getValue()).isEqualTo("06 39 98 12 34");
        assertThat(form.wanted(SHEET).lines()).containsAllEntriesOf(SHEET.lines());
        assertThat(form.name()).isEqualTo("Mme Joncour");
    }

    @Test
    void a_number_is_written_the_national_way_and_what_is_no_number_is_kept_for_the_fault_to_tell() {
        SheetForm form = SheetForm.person("Mme Joncour", SHEET);
        field(form, Keyword.MOBILE).setValue(" +33 6 39 98 12 34 ");
        field(form, Keyword.DIRECT).setValue("0033199000601");
        field(form, Keyword.HOME).setValue("zéro six");
        Written wanted = form.wanted(SHEET);
        assertThat(wanted.one(Keyword.MOBILE)).isEqualTo("0639981234");
        assertThat(wanted.one(Keyword.DIRECT)).isEqualTo("01 99 00 06 01");
        assertThat(wanted.one(Keyword.HOME)).isEqualTo("zéro six");
    }

    @Test
    void lines_lists_and_ticks_are_read_each_in_its_way() {
        SheetForm form = SheetForm.person("Mme Joncour", SHEET);
        field(form, Keyword.PASSING).setValue("Parler fort.\r\n\r\n  Annoncer. ");
        field(form, Keyword.HANDLES).setValue("gaz, fuite (inondation, dégât), ");
        field(form, Keyword.NEVER_PASS).setTicked(true);
        field(form, Keyword.MAIL).setValue(null);
        Written wanted = form.wanted(SHEET);
        assertThat(wanted.all(Keyword.PASSING)).containsExactly("Parler fort.", "Annoncer.");
        assertThat(wanted.all(Keyword.HANDLES)).containsExactly("gaz", "fuite (inondation, dégât)");
        assertThat(wanted.all(Keyword.NEVER_PASS)).containsExactly("");
        assertThat(wanted.has(Keyword.MAIL)).isFalse();
        assertThat(wanted.one(Keyword.IDENTIFIER)).isEqualTo("mme-joncour");
    }

    @Test
    void a_change_is_told_in_the_words_of_the_sheet_but_for_what_is_not_to_be_shown() {
        Written after = SHEET.with(Keyword.MOBILE, "")
                .and(Keyword.ABSENT, "du 3 au 14 décembre 2026 : opération, à ne pas montrer")
                .with(Keyword.IDENTIFIER, "x");
        assertThat(ChangeWords.of("Mme Joncour", SHEET, after, Keywords.FRENCH))
                .isEqualTo("Mme Joncour\u00a0: absent du 3 au 14 décembre 2026, − mobile 0639981234");
    }
}
