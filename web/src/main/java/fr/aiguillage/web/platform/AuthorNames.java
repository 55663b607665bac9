package fr.aiguillage.web.platform;

import fr.aiguillage.security.Account;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.HouseTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What people call whoever wrote, read or published something. */
@Dependent
public class AuthorNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private Sentences sentences;

    /** The name of that account's owner; the account's own when it has none any more. */
    public String of(String account) {
        return HouseTask.isHouse(account)
                ? sentences.say("author.house")
                : accounts.named(account).map(Account::displayName).orElse(account);
    }
}
