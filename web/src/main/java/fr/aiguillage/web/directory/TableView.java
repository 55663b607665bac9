package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.util.List;

/**
 * A client's own table on a page.
 *
 * @param size how many rows and columns it has, in words
 * @param rows the first of them
 * @param more how many follow, in words; empty when none does
 * @param uses which scenarios read it, and in which steps
 */
public record TableView(
        String name, String size, List<String> columns, List<List<String>> rows, String more, List<String> uses)
        implements Serializable {}
