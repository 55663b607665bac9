package fr.aiguillage.flowchart.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads BPMN 2.0: events, tasks and gateways are boxes, sequence flows are arrows. */
final class BpmnReader {

    private static final List<String> BOXES = List.of("event", "task", "gateway", "activity", "subprocess");

    private BpmnReader() {}

    static Optional<Drawing> read(Element definitions) {
        Map<String, String> boxes = new LinkedHashMap<>();
        List<Drawing.Arrow> arrows = new ArrayList<>();
        for (Element element : Xml.under(definitions)) {
            String name = Xml.name(element).toLowerCase(Locale.ROOT);
            if (name.equals("sequenceflow")) {
                arrows.add(new Drawing.Arrow(
                        element.getAttribute("sourceRef"),
                        element.getAttribute("targetRef"),
                        Words.plain(element.getAttribute("name"))));
            } else if (BOXES.stream().anyMatch(name::endsWith)
                    && !element.getAttribute("id").isEmpty()) {
                boxes.put(element.getAttribute("id"), Words.plain(element.getAttribute("name")));
            }
        }
        return Optional.of(new Drawing(boxes, arrows));
    }
}
