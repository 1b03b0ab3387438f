package entente.model;

/**
 * An expression of time.
 *
 * @param head index of the head word of the phrase in its sentence
 * @param timex TIMEX3 value: {@code 2015-11-13}, {@code 2015-W46}, {@code P2W}, {@code PAST_REF}
 * @param when the interval it stands for; unknown for durations and for what nothing anchors
 */
public record Day(int sentence, int head, Span span, String timex, When when) implements Mention {}
