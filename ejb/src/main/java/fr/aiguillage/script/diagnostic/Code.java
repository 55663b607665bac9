package fr.aiguillage.script.diagnostic;

import java.util.Locale;

/**
 * Every fault the engine finds, with its stable code: S for the writing, N for names, T for types, F for the flow, P for
 * people, M for messages, D for a dossier's files, C for advice. A code is never given a second meaning.
 */
public enum Code {
    UNKNOWN_LINE("S001", Severity.ERROR),
    MISSING_PART("S002", Severity.ERROR),
    MISPLACED_LINE("S003", Severity.ERROR),
    UNCLOSED_QUOTE("S004", Severity.ERROR),
    UNREADABLE_MOMENT("S005", Severity.ERROR),
    NESTED_TOO_DEEP("S006", Severity.ERROR),
    SOURCE_TOO_LONG("S007", Severity.ERROR),
    LEFTOVER_WORDS("S008", Severity.ERROR),
    UNKNOWN_LANGUAGE("S009", Severity.ERROR),
    TAB_INDENTATION("S010", Severity.ERROR),
    UNREADABLE_CHARACTER("S011", Severity.ERROR),
    MISSING_HEADER("S012", Severity.ERROR),
    OTHERWISE_WITHOUT_IF("S013", Severity.ERROR),
    REPEATED_LINE("S014", Severity.ERROR),
    BLOCK_WITHOUT_NAME("S015", Severity.ERROR),
    TOO_MANY_BLOCKS("S016", Severity.ERROR),
    ENDS_BEFORE_IT_BEGINS("S017", Severity.ERROR),
    UNREADABLE_RULE("S018", Severity.ERROR),
    RULE_TOO_DENSE("S019", Severity.ERROR),
    RULE_OUT_OF_REACH("S020", Severity.ERROR),
    RULE_NEVER_COMES("S021", Severity.ERROR),

    UNKNOWN_STEP("N001", Severity.ERROR),
    UNKNOWN_QUESTION("N002", Severity.ERROR),
    UNKNOWN_UTTERANCE("N003", Severity.ERROR),
    UNKNOWN_PERSON("N004", Severity.ERROR),
    UNKNOWN_HOURS("N005", Severity.ERROR),
    UNKNOWN_ROTA("N006", Severity.ERROR),
    UNKNOWN_CHOICE("N007", Severity.ERROR),
    UNKNOWN_LINE_KIND("N008", Severity.ERROR),
    UNKNOWN_CONDITION("N009", Severity.ERROR),
    DUPLICATE_NAME("N010", Severity.ERROR),
    OTHER_CLIENT("N011", Severity.ERROR),
    UNKNOWN_TABLE("N012", Severity.ERROR),
    UNKNOWN_COLUMN("N013", Severity.ERROR),
    UNKNOWN_ROLE("N014", Severity.ERROR),
    UNKNOWN_SKILL("N030", Severity.ERROR),
    UNKNOWN_CALLED_NUMBER("N031", Severity.ERROR),
    UNKNOWN_BLOCK("N015", Severity.ERROR),
    UNKNOWN_PARAMETER("N016", Severity.ERROR),
    UNKNOWN_OUTCOME("N017", Severity.ERROR),
    UNKNOWN_COUNTER("N020", Severity.ERROR),
    UNKNOWN_LEVEL("N021", Severity.ERROR),

    WRONG_COMPARISON("T001", Severity.ERROR),
    CHOICE_EXPECTED("T002", Severity.ERROR),
    QUESTION_WITHOUT_CHOICES("T003", Severity.ERROR),
    PERSON_EXPECTED("T004", Severity.ERROR),
    ONE_ANSWER_EXPECTED("T005", Severity.ERROR),
    MISSING_ARGUMENT("T006", Severity.ERROR),
    WRONG_ARGUMENT("T007", Severity.ERROR),
    SHARED_OTHERWISE("T008", Severity.ERROR),
    WRONG_RECKONING("T020", Severity.ERROR),
    NOT_ASKED("T021", Severity.ERROR),
    KEPT_OTHERWISE("T022", Severity.ERROR),
    OTHER_NUMBER_OF_LABELS("T030", Severity.ERROR),

    NO_STEP("F001", Severity.ERROR),
    UNREACHABLE_STEP("F002", Severity.ERROR),
    DEAD_END("F003", Severity.ERROR),
    ENDLESS_LOOP("F004", Severity.ERROR),
    MISSING_BRANCH("F005", Severity.ERROR),
    DUPLICATE_BRANCH("F006", Severity.ERROR),
    UNANSWERED_YET("F007", Severity.ERROR),
    UNREACHABLE_LINE("F008", Severity.ERROR),
    /** No error: a condition made needless by another harms no caller, and what it guards may be written for later. */
    NEVER_TRUE("F009", Severity.WARNING),
    BRANCH_NEVER_TAKEN("F010", Severity.ERROR),
    /** No error: a client may take calls at some hours only, and then needs no phrase for the others. */
    HOUR_WITHOUT_GREETING("F011", Severity.WARNING),
    DECISION_WITH_A_HOLE("F020", Severity.ERROR),
    ROW_NEVER_REACHED("F021", Severity.ERROR),
    NOBODY_LEFT("F022", Severity.ERROR),
    CIRCULAR_DECISION("F023", Severity.ERROR),
    CIRCULAR_BLOCK("F024", Severity.ERROR),
    /** No error: what follows the branches may be what is meant for that caller too. */
    CALLER_WITHOUT_ANSWER("F025", Severity.WARNING),

    PERSON_WITHOUT_LINE("P001", Severity.ERROR),
    NOBODY_TO_CALL("P002", Severity.ERROR),
    OUTSIDE_INSTRUCTIONS("P003", Severity.ERROR),
    NOBODY_BEHIND("P004", Severity.ERROR),
    /** No error: the call is passed all the same, as it was before the sheet said so. */
    NOT_ASKED_BEFORE_PASSING("P005", Severity.WARNING),

    ENDING_WITHOUT_MESSAGE("M001", Severity.ERROR),
    PERSON_WITHOUT_ADDRESS("M002", Severity.ERROR),
    MESSAGE_WITHOUT_RECIPIENT("M003", Severity.ERROR),
    RECIPIENT_NOT_KNOWN("M004", Severity.ERROR),
    /** No error: an answer that a path does not ask for leaves no hole in the message, and a message may serve several paths. */
    EMPTY_FIELD("M005", Severity.WARNING),
    HIDDEN_FROM_NOBODY("M006", Severity.ERROR),
    TOO_LONG_FOR_SMS("M007", Severity.ERROR),

    MISSING_FILE("D001", Severity.ERROR),
    UNREADABLE_FILE("D002", Severity.ERROR),
    UNREADABLE_NUMBER("D003", Severity.ERROR),
    UNREADABLE_ADDRESS("D004", Severity.ERROR),
    UNREADABLE_TEST("D005", Severity.ERROR),
    FAILED_TEST("D006", Severity.ERROR),
    DUPLICATE_NUMBER("D007", Severity.ERROR),
    TABLE_ROW_SIZE("D008", Severity.ERROR),
    REPEATED_TEST("D009", Severity.ERROR),
    WRONG_DAY("D010", Severity.ERROR),
    UNREADABLE_DRAWING("D011", Severity.ERROR),
    UNFIT_CELL("D012", Severity.ERROR),
    MISSING_KEY("D013", Severity.ERROR),
    UNKNOWN_KEY("D014", Severity.ERROR),
    /** No error: whatever the scenario needs is in the tables that the directory names. */
    UNNAMED_TABLE_FILE("D015", Severity.WARNING),
    UNKNOWN_TIME_ZONE("D016", Severity.ERROR),
    CIRCULAR_MANAGERS("D017", Severity.ERROR),
    UNREADABLE_DELAY("D018", Severity.ERROR),
    RELAY_WITHOUT_DELAY("D019", Severity.ERROR),
    ENDLESS_QUIET("D020", Severity.ERROR),
    UNREADABLE_DIGEST("D021", Severity.ERROR),
    DIGEST_WITHOUT_MAIL("D022", Severity.ERROR),

    NEVER_USED("C001", Severity.ADVICE),
    ALWAYS_TRUE("C003", Severity.ADVICE),
    NOT_IN_ENGLISH("C030", Severity.ADVICE),
    INTERROGATION("C004", Severity.ADVICE),
    SAME_QUESTION("C005", Severity.ADVICE),
    ASKED_FOR_NOTHING("C006", Severity.ADVICE),
    ASKED_IN_PASSING("C007", Severity.ADVICE),
    LONG_PATH("C008", Severity.ADVICE),
    NEVER_SHOWN("C009", Severity.ADVICE),
    URGENT_FOR_NOTHING("C010", Severity.ADVICE),
    LETTER_FOR_ANY("C011", Severity.ADVICE);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The stable code that people and tools quote, such as {@code N004}. */
    public String id() {
        return id;
    }

    /** Whether its second argument says what is missing, as a word of the bundle and never of the author. */
    boolean namesWhatIsMissing() {
        return this == MISSING_PART || this == PERSON_WITHOUT_ADDRESS;
    }

    /** Whether its second argument lists the words that may stand in the place of the one it blames. */
    boolean listsWhatMayStand() {
        return this == UNKNOWN_LINE;
    }

    /** Whether, where it stands, words may have been left unread: faults of the writing, of names and of types. */
    public boolean leavesUnread() {
        return "SNT".indexOf(id.charAt(0)) >= 0;
    }

    /** Whether it blames a scenario for what it says of its client's people, hours and rotas. */
    public boolean judgesDirectory() {
        return switch (this) {
            case UNKNOWN_PERSON,
                    UNKNOWN_HOURS,
                    UNKNOWN_ROTA,
                    UNKNOWN_CONDITION,
                    UNKNOWN_ROLE,
                    UNKNOWN_SKILL,
                    UNKNOWN_CALLED_NUMBER,
                    OTHER_CLIENT,
                    QUESTION_WITHOUT_CHOICES,
                    PERSON_WITHOUT_LINE,
                    PERSON_WITHOUT_ADDRESS,
                    NOBODY_TO_CALL,
                    OUTSIDE_INSTRUCTIONS,
                    NOBODY_BEHIND,
                    NOT_ASKED_BEFORE_PASSING,
                    MESSAGE_WITHOUT_RECIPIENT -> true;
            default -> false;
        };
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    String pattern(String part, Locale locale) {
        return text(name() + "." + part, locale);
    }

    /** A sentence of the bundle: English when the reader wants it, French otherwise, whatever the machine speaks. */
    static String text(String key, Locale locale) {
        return Sentences.of("fr.aiguillage.script.diagnostic.diagnostics", locale)
                .getString(key);
    }
}
