"""Reads exports with nothing but Python's own readers, and checks STIX by the rules of its specification."""
import csv
import json
import re
import xml.etree.ElementTree as xml

read = 0
for kind in ("sound", "hostile"):
    for name in ("cytoscape", "cx2", "jgf", "jsonld", "rdfjson", "misp", "schema", "stix"):
        with open(f"{kind}.{name}", encoding="utf-8") as file:
            value = json.load(file)
        read += 1
        if name == "jgf":
            nodes = value["graph"]["nodes"]
            assert all(edge["source"] in nodes and edge["target"] in nodes for edge in value["graph"]["edges"])
        if name == "cx2":
            assert value[0]["CXVersion"] == "2.0" and value[-1]["status"][0]["success"]
        if name == "misp":
            assert all(re.fullmatch(r"[0-9a-f-]{36}", o["uuid"]) and o["Attribute"] for o in value["Event"]["Object"])
        if name == "schema":
            assert all(claim["@type"] == "Claim" and claim["appearance"] for claim in value["@graph"])
        if name == "stix":
            ids = [thing["id"] for thing in value["objects"]]
            assert len(ids) == len(set(ids)), "an id stands twice"
            needed = {
                "identity": {"name"},
                "threat-actor": {"name"},
                "intrusion-set": {"name"},
                "campaign": {"name"},
                "incident": {"name"},
                "malware": {"is_family"},
                "location": {"region"},
                "relationship": {"relationship_type", "source_ref", "target_ref"},
                "opinion": {"opinion", "object_refs"},
                "note": {"content", "object_refs"},
                "report": {"name", "published", "object_refs"},
            }
            uuid5 = r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
            time = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
            opinions = {"strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"}
            for thing in value["objects"]:
                kind_of = thing["type"]
                assert needed[kind_of] <= thing.keys(), thing
                assert re.fullmatch(f"{kind_of}--{uuid5}", thing["id"]), thing["id"]
                assert thing["spec_version"] == "2.1"
                assert re.fullmatch(time, thing["created"]) and thing["modified"] >= thing["created"]
                assert all(re.fullmatch(r"[a-z0-9_]{3,250}", key) for key in thing if key != "id")
                assert thing.get("opinion", "neutral") in opinions
                assert 0 <= thing.get("confidence", 0) <= 100
                for key, ref in thing.items():
                    if key.endswith("_ref"):
                        assert ref in ids, ref
                    if key.endswith("_refs"):
                        assert ref and all(one in ids for one in ref), thing
    for name in ("graphml", "graphml-yed", "gexf", "rdfxml", "trix"):
        assert len(xml.parse(f"{kind}.{name}").getroot()) > 0
        read += 1
    tables = [f"{kind}.csv/nodes.csv", f"{kind}.csv/edges.csv", f"{kind}.neo4j/nodes.csv", f"{kind}.neo4j/relationships.csv"]
    for name in tables + ([f"{kind}.eurepoc"] if kind == "sound" else []):
        with open(name, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1 and len({len(row) for row in rows}) == 1, name
        formulas = [cell for row in rows[1:] for cell in row if re.match(r"[=+\-@\t\r]", cell) and not re.match(r"-?\d", cell)]
        assert not formulas, formulas
        if kind == "sound" or not name.endswith("eurepoc"):
            read += 1
print(f"{read} files read")
