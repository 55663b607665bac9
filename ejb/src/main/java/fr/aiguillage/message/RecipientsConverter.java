package fr.aiguillage.message;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps people whom a mail names, one a line. */
@Converter
class RecipientsConverter implements AttributeConverter<List<Recipient>, String> {

    @Override
    public String convertToDatabaseColumn(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::written).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Recipient> convertToEntityAttribute(String lines) {
        return lines == null ? List.of() : lines.lines().map(Recipient::read).toList();
    }
}
