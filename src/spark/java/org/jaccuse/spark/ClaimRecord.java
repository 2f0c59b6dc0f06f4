package org.jaccuse.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jaccuse.model.Claim;

/** A claim as a row; the incident is what it is about, {@code none} for other relations. */
record ClaimRecord(
        String incident,
        String relation,
        String subject,
        String object,
        String stance,
        String certainty,
        String act,
        String holder,
        String claimedOn,
        String quote,
        int start,
        int end)
        implements Serializable {
    static final StructType COLUMNS = new StructType()
            .add("incident", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("location", DataTypes.StringType)
            .add("relation", DataTypes.StringType)
            .add("subject", DataTypes.StringType)
            .add("object", DataTypes.StringType)
            .add("stance", DataTypes.StringType)
            .add("certainty", DataTypes.StringType)
            .add("act", DataTypes.StringType)
            .add("holder", DataTypes.StringType)
            .add("claimed_on", DataTypes.StringType)
            .add("quote", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType);

    static ClaimRecord of(Claim claim) {
        String object = claim.object().id();
        return new ClaimRecord(
                object.startsWith("incident/") ? object.substring("incident/".length()) : "none",
                lower(claim.relation()),
                claim.subject().id(),
                object,
                lower(claim.stance()),
                claim.certainty().map(ClaimRecord::lower).orElse(""),
                lower(claim.act()),
                claim.holder().id(),
                claim.claimedOn().map(Object::toString).orElse(""),
                claim.evidence().quote(),
                claim.evidence().span().start(),
                claim.evidence().span().end());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Row row(String document, String location) {
        return RowFactory.create(
                incident, document, location, relation, subject, object, stance, certainty, act, holder, claimedOn,
                quote, start, end);
    }
}
