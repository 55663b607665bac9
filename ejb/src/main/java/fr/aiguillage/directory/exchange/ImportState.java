package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.DirectoryRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An import as it stands, for whoever looks at it.
 *
 * @param stage how far it is
 * @param percent how much of the present work is done
 * @param file what the file is called
 * @param client whose page it was brought to; empty for a file over several clients
 * @param kind what kind of file it is; empty until it is read
 * @param charset how its signs were read; empty when the kind leaves no choice
 * @param headings of its columns
 * @param columns what each is taken for
 * @param preview its first rows, whose cells stand in the order of the headings
 * @param rows how many there are
 * @param counts how many rows do what
 * @param clients how many directories change
 * @param faults what is wrong or worth knowing, in the order of the rows
 * @param unreadable why nothing can be read; only then
 * @param refused why nothing could be written, and for which client; only then
 */
public record ImportState(
        ImportStage stage,
        int percent,
        String file,
        OptionalLong client,
        Optional<FileKind> kind,
        String charset,
        List<String> headings,
        List<Column> columns,
        List<PreviewRow> preview,
        int rows,
        Map<RowOutcome, Long> counts,
        int clients,
        List<Fault> faults,
        Optional<UnreadableFile> unreadable,
        Optional<Refusal> refused) {

    /**
     * One of the first rows.
     *
     * @param number as a spreadsheet shows it
     * @param outcome what it does
     * @param cells as many as headings
     */
    public record PreviewRow(int number, RowOutcome outcome, List<String> cells) {}

    /**
     * Why nothing was written, or taken back.
     *
     * @param client for whose directory; empty when it is not about one
     * @param why what the directory says
     */
    public record Refusal(String client, DirectoryRefused why) {}
}
