package fr.aiguillage.flowchart;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Scenarios to draw. */
final class Samples {

    static final List<String> DOSSIERS =
            List.of("01-medecin-generaliste", "03-agence-immobiliere", "06-plombier-chauffagiste");

    private static final String HEADER = """
            scénario Essai
            accueil « Essai, bonjour »
            question eau maîtrisée « Avez-vous pu couper l'eau ? » : oui ou non
            question problème « Que se passe-t-il ? » : choix fuite, devis, autre chose
            question nom « Votre nom ? »
            parole couper l'eau « Fermez le robinet. »
            information gaz « Sortez. »
            """;

    private Samples() {}

    static Dossier dossier(String name) {
        return DossierReader.read(name, DossierFiles.bundled(name));
    }

    static ScenarioSyntax syntax(String text) {
        SourceText source = new SourceText("essai", text);
        return ScenarioParser.parse(source, new Diagnostics(source));
    }

    /** A scenario whose only step does this. */
    static FlowchartModel step(String... lines) {
        return FlowchartModel.of(syntax(HEADER + "étape début\n    " + String.join("\n    ", lines) + "\n"));
    }

    /** A scenario of these lines after some declarations. */
    static FlowchartModel scenario(String... lines) {
        return FlowchartModel.of(syntax(HEADER + String.join("\n", lines) + "\n"));
    }

    /** Reads XML as a browser would, and refuses what is not well formed. */
    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
