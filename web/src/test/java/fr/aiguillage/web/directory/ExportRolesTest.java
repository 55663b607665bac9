package fr.aiguillage.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.exchange.ExchangeService;
import fr.aiguillage.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everybody's sheets leave the house with those who keep them, and with nobody else: the way and the service agree. */
class ExportRolesTest {

    private static final Pattern CONSTRAINT = Pattern.compile(
            "(?s)<security-constraint>(?:(?!</security-constraint>).)*/directory/export<.*?</security-constraint>");
    private static final Pattern ROLE = Pattern.compile("<role-name>(.*?)</role-name>");

    @Test
    void only_assistants_take_people_out() throws Exception {
        String constraint = CONSTRAINT
                .matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .results()
                .map(MatchResult::group)
                .reduce((one, other) -> one + other)
                .orElseThrow();

        assertThat(ROLE.matcher(constraint).results().map(found -> found.group(1)))
                .containsExactly(Role.ASSISTANT);
        assertThat(service()).containsExactly(Role.ASSISTANT);
    }

    /** Who may call the service: what the method says, and otherwise what its class does. */
    private static List<String> service() {
        Method export = Stream.of(ExchangeService.class.getMethods())
                .filter(method -> method.getName().equals("export"))
                .findFirst()
                .orElseThrow();
        RolesAllowed said = export.getAnnotation(RolesAllowed.class);
        return List.of((said == null ? ExchangeService.class.getAnnotation(RolesAllowed.class) : said).value());
    }
}
