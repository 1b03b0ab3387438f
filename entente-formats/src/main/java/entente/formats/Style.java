package entente.formats;

/** How a word looks on a terminal that knows ANSI colours (ECMA-48 SGR). */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    HEADING("1;36"),
    ALARM("1;31"),
    NUMBER("1;33");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on() {
        return this == PLAIN ? "" : ESCAPE + code + "m";
    }

    String off() {
        return this == PLAIN ? "" : ESCAPE + "0m";
    }
}
