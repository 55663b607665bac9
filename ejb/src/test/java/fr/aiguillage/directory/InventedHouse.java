package fr.aiguillage.directory;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Passing;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A house as large as a real one, invented: the same seed gives the same clients and the same people. */
final class InventedHouse {

    static final int CLIENTS = 800;
    static final int PEOPLE = 40_000;

    private static final long SEED = 20_261_127;

    private static final List<String> ROLES = List.of(
            "directeur",
            "gérante",
            "secrétaire",
            "comptable",
            "assistante de direction",
            "responsable des achats",
            "technicien",
            "plombier",
            "chauffagiste",
            "électricien",
            "chef d'atelier",
            "mécanicien",
            "carrossier",
            "infirmière",
            "médecin",
            "aide-soignante",
            "professeur",
            "conseillère d'éducation",
            "intendant",
            "gardien",
            "commercial",
            "chargée de clientèle",
            "négociatrice",
            "gestionnaire locatif",
            "gestionnaire de copropriété",
            "avocate",
            "juriste",
            "clerc",
            "informaticien",
            "administratrice réseau",
            "chef de projet",
            "conducteur de travaux",
            "livreur",
            "magasinier",
            "responsable qualité",
            "chargé de recrutement",
            "standardiste",
            "ambulancier",
            "conseiller funéraire",
            "vétérinaire",
            "prothésiste",
            "serveur",
            "cuisinier",
            "réceptionniste");

    private static final List<String> MATTERS = List.of(
            "fuite",
            "chauffe-eau",
            "chaudière",
            "bulletin de paie",
            "facture",
            "devis",
            "rendez-vous",
            "livraison",
            "réclamation",
            "panne",
            "mot de passe",
            "sinistre",
            "état des lieux",
            "loyer",
            "charges",
            "badge",
            "ascenseur",
            "ordonnance",
            "vaccin",
            "résultats d'analyse",
            "inscription",
            "cantine",
            "absence d'un élève",
            "stage",
            "recrutement",
            "congés",
            "contrat",
            "expertise",
            "constat",
            "carte grise",
            "pare-brise",
            "pneus");

    private InventedHouse() {}

    /** The people of each client; the first has the key 1. */
    static List<List<Person>> people() {
        Random random = new Random(SEED);
        List<String> surnames = lines("surnames.txt");
        List<String> firstNames = lines("first-names.txt");
        List<List<Person>> house = new ArrayList<>();
        int left = PEOPLE;
        for (int client = 0; client < CLIENTS; client++) {
            int clients = CLIENTS - client;
            int size = clients == 1 ? left : Math.min(left - clients, size(random, left / clients));
            left -= size;
            Set<String> taken = new HashSet<>();
            List<Person> people = new ArrayList<>();
            while (people.size() < size) {
                String name = name(random, surnames, firstNames);
                if (taken.add(name)) {
                    people.add(person(random, client, people.size(), name));
                }
            }
            house.add(people);
        }
        return house;
    }

    /** Most clients are small; a few have many people. */
    private static int size(Random random, int mean) {
        double share = -Math.log(1 - random.nextDouble());
        return (int) Math.max(1, Math.round(mean * share));
    }

    private static String name(Random random, List<String> surnames, List<String> firstNames) {
        String surname = one(random, surnames);
        int kind = random.nextInt(20);
        if (kind < 2) {
            return "M. " + surname;
        }
        if (kind < 4) {
            return "Mme " + surname;
        }
        return kind == 4 ? "Dr " + surname : one(random, firstNames) + " " + surname;
    }

    private static Person person(Random random, int client, int number, String name) {
        Map<LineKind, String> lines = Map.of(
                LineKind.DIRECT, "01 99 %02d %02d %02d".formatted(client / 100, client % 100, number % 100),
                LineKind.MOBILE, "06 39 98 %02d %02d".formatted(random.nextInt(100), random.nextInt(100)));
        return new Person(
                "p" + number,
                name,
                one(random, ROLES),
                lines,
                "",
                "",
                List.of(one(random, MATTERS), one(random, MATTERS)),
                "",
                Passing.FREE,
                List.of(),
                Profile.NONE);
    }

    private static String one(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The lines of a file of this package's resources. */
    static List<String> lines(String file) {
        try (InputStream in = InventedHouse.class.getResourceAsStream("/directory/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
