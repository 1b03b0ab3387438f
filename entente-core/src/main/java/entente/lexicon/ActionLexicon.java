package entente.lexicon;

/** The tables that tell who does what to whom. */
public record ActionLexicon(
        EventCodes codes,
        PloverContexts contexts,
        WordClasses classes,
        Actions actions,
        Compositions compositions,
        ModalityCues modalities,
        PledgeCues pledges,
        FigureUnits figures) {

    /** The tables that ship with Entente. */
    public static ActionLexicon load() {
        EventCodes codes = EventCodes.load();
        WordClasses classes = WordClasses.load();
        return new ActionLexicon(
                codes,
                PloverContexts.load(),
                classes,
                Actions.load(codes, classes),
                Compositions.load(codes),
                ModalityCues.load(),
                PledgeCues.load(),
                FigureUnits.load());
    }
}
