package org.jaccuse.export;

import java.util.Map;

/**
 * What a node stands for, with its looks. The colours are those of Okabe and Ito (2008), which people with any kind of colour
 * vision tell apart; shapes say the same once more.
 */
enum NodeKind {
    STATE("#0072B2", "rectangle", "box", "square", "state"),
    AGENCY("#56B4E9", "rectangle", "box", "square", "agency or office"),
    PERSON("#56B4E9", "ellipse", "ellipse", "disc", "person"),
    COMPANY("#009E73", "ellipse", "ellipse", "disc", "company or organisation"),
    GROUP("#D55E00", "diamond", "diamond", "diamond", "threat group"),
    MALWARE("#CC79A7", "triangle", "triangle", "triangle", "malware"),
    ACTOR("#E69F00", "ellipse", "ellipse", "disc", "other actor"),
    NOBODY("#BBBBBB", "ellipse", "ellipse", "disc", "nobody named, or unknown"),
    PLACE("#009E73", "hexagon", "hexagon", "square", "place"),
    INCIDENT("#F0E442", "octagon", "octagon", "triangle", "incident"),
    PROPOSITION("#FFFFFF", "roundrectangle", "note", "disc", "proposition: may be so or not"),
    DOCUMENT("#999999", "rectangle", "folder", "square", "document in its own voice");

    private static final Map<String, NodeKind> BY_CLASS = Map.ofEntries(
            Map.entry("State", STATE),
            Map.entry("Agency", AGENCY),
            Map.entry("Office", AGENCY),
            Map.entry("Person", PERSON),
            Map.entry("Company", COMPANY),
            Map.entry("Organisation", COMPANY),
            Map.entry("ThreatGroup", GROUP),
            Map.entry("Malware", MALWARE),
            Map.entry("Actor", ACTOR),
            Map.entry("Place", PLACE),
            Map.entry("Incident", INCIDENT),
            Map.entry("Document", DOCUMENT));

    /** {@code #RRGGBB} */
    final String colour;
    /** A shape that Cytoscape, yEd and pages know. */
    final String shape;
    /** A shape of Graphviz. */
    final String dotShape;
    /** A shape of GEXF. */
    final String gexfShape;
    /** Words for a legend. */
    final String words;

    NodeKind(String colour, String shape, String dotShape, String gexfShape, String words) {
        this.colour = colour;
        this.shape = shape;
        this.dotShape = dotShape;
        this.gexfShape = gexfShape;
        this.words = words;
    }

    /** The kind of a thing with a class, given by its local name; others are actors. */
    static NodeKind ofClass(String localName) {
        return BY_CLASS.getOrDefault(localName, ACTOR);
    }

    /** The name in files: {@code state}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    int channel(int at) {
        return Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16);
    }
}
