package fr.aiguillage.script.facts;

import java.util.List;

/**
 * What somebody handles, in the words in which callers speak of it.
 *
 * @param name the word that the client's people use
 * @param synonyms other words for it
 */
public record Matter(String name, List<String> synonyms) {

    public Matter {
        synonyms = List.copyOf(synonyms);
    }
}
