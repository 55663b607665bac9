package fr.aiguillage.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Asks ELK for places: from top to bottom, right angles only, every arrow into a shape by the one entry at its top, each
 * way out of a decision by an exit of its own, branches from left to right as they are written where that costs no
 * crossing, words to the right of their arrow.
 */
final class LayeredLayout {

    private static final double LEAST_BEND = 5;

    /** With more of them ELK, which follows arrows one inside the other, needs more stack than a thread of the server has. */
    private static final int MOST_SHAPES = 1_000;

    static {
        // ELK copies the default values of its options only once it has been told of them
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new HashMap<>();
    private final Map<String, ElkPort> entries = new HashMap<>();
    private final Map<String, ElkPort> onlyExits = new HashMap<>();

    private LayeredLayout() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(16));
    }

    /** The places of all shapes, in layers; in one column when there are more than layers can be made of. */
    static Layout of(FlowchartModel model) {
        Map<String, Integer> exits = new HashMap<>();
        model.edges().forEach(edge -> exits.merge(edge.from(), 1, Integer::sum));
        List<Shape> shapes = model.nodes().stream()
                .map(node -> Shape.of(node, exits.getOrDefault(node.id(), 0)))
                .toList();
        return shapes.size() > MOST_SHAPES ? ColumnLayout.of(shapes, model) : new LayeredLayout().place(shapes, model);
    }

    private Layout place(List<Shape> shapes, FlowchartModel model) {
        shapes.forEach(this::box);
        List<ElkEdge> edges = model.edges().stream().map(this::edge).toList();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<Layout.Place> places = new ArrayList<>();
        for (Shape shape : shapes) {
            ElkNode box = boxes.get(shape.node().id());
            places.add(new Layout.Place(shape, box.getX(), box.getY()));
        }
        List<Layout.Route> routes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            routes.add(route(model.edges().get(i), edges.get(i)));
        }
        return new Layout(graph.getWidth(), graph.getHeight(), places, routes);
    }

    private void box(Shape shape) {
        ElkNode box = ElkGraphUtil.createNode(graph);
        box.setDimensions(shape.width(), shape.height());
        box.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        boxes.put(shape.node().id(), box);
        entries.put(shape.node().id(), port(box, PortSide.NORTH));
        if (!shape.node().kind().divides() && shape.node().kind() != NodeKind.CALL) {
            onlyExits.put(shape.node().id(), port(box, PortSide.SOUTH));
        }
    }

    private static ElkPort port(ElkNode box, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private ElkEdge edge(Edge edge) {
        ElkPort only = onlyExits.get(edge.from());
        ElkPort from = only == null ? port(boxes.get(edge.from()), PortSide.SOUTH) : only;
        ElkEdge drawn = ElkGraphUtil.createSimpleEdge(from, entries.get(edge.to()));
        List<String> lines = Layout.Route.fold(edge);
        if (!lines.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), drawn);
            double width = lines.stream()
                    .mapToDouble(line -> Lettering.width(line, Layout.Route.SIZE))
                    .max()
                    .orElse(0);
            label.setDimensions(Math.ceil(width), lines.size() * Layout.Route.LINE);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        return drawn;
    }

    private static Layout.Route route(Edge edge, ElkEdge drawn) {
        List<Layout.Point> corners = new ArrayList<>();
        for (ElkEdgeSection section : drawn.getSections()) {
            corners.add(new Layout.Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> corners.add(new Layout.Point(bend.getX(), bend.getY())));
            corners.add(new Layout.Point(section.getEndX(), section.getEndY()));
        }
        Layout.Point at = drawn.getLabels().isEmpty()
                ? new Layout.Point(0, 0)
                : new Layout.Point(
                        drawn.getLabels().get(0).getX(),
                        drawn.getLabels().get(0).getY());
        return new Layout.Route(edge, straightened(corners), Layout.Route.fold(edge), at);
    }

    /** Without the first bend when it only goes aside by what nobody can see for a bend; the tail moves along the shape. */
    private static List<Layout.Point> straightened(List<Layout.Point> corners) {
        boolean bends = corners.size() >= 4
                && Math.abs(corners.get(0).x() - corners.get(2).x()) < LEAST_BEND;
        if (!bends) {
            return corners;
        }
        List<Layout.Point> straight = new ArrayList<>(
                List.of(new Layout.Point(corners.get(2).x(), corners.get(0).y())));
        straight.addAll(corners.subList(3, corners.size()));
        return straight;
    }
}
