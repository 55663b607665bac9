package fr.aiguillage.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Stores every {@link Instant} of an entity as a timestamp with its zone, which EclipseLink does not do by itself.
 *
 * <p>By way of {@link OffsetDateTime}: the one type that EclipseLink reads from such a column with PostgreSQL's driver and
 * with H2's, which hand it over in types of their own.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime dateTime) {
        return dateTime == null ? null : dateTime.toInstant();
    }
}
