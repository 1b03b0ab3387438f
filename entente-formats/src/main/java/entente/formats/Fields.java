package entente.formats;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of JSON objects, in the order of the calls; nothing is left out, what is not known is null. */
final class Fields {
    /** From here on a double holds no fraction, and no longer every whole number. */
    private static final double EXACT_WHOLE = 1L << 53;

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    Fields text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(Wellformed.of(value));
        }
        return this;
    }

    Fields whole(String name, @Nullable Long value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.longValue());
        }
        return this;
    }

    Fields whole(String name, int value) {
        return whole(name, Long.valueOf(value));
    }

    /** A number; whole ones without a fraction ({@code 48}, not {@code 48.0}), and null for what JSON has no number for. */
    Fields number(String name, @Nullable Double value) {
        if (value == null || value.isNaN() || value.isInfinite()) {
            return text(name, null);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return whole(name, Long.valueOf(value.longValue()));
        }
        json.writeName(name);
        json.writeNumber(value.doubleValue());
        return this;
    }

    Fields flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    Fields texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(Wellformed.of(value)));
        json.writeEndArray();
        return this;
    }

    /** An object, or null. */
    <T> Fields one(String name, @Nullable T value, Consumer<T> fields) {
        if (value == null) {
            return text(name, null);
        }
        json.writeName(name);
        object(value, fields);
        return this;
    }

    /** A list of objects. */
    <T> Fields each(String name, List<T> values, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(value, fields));
        json.writeEndArray();
        return this;
    }

    private <T> void object(T value, Consumer<T> fields) {
        json.writeStartObject();
        fields.accept(value);
        json.writeEndObject();
    }
}
