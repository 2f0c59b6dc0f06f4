#!/usr/bin/env bash
# Draws the pictures of docs/exports.md again, from the samples, each by a viewer or library that reads the format.
# Run it from the top of the project; it takes some minutes. Needs chromium, graphviz, imagemagick, nodejs and npm, raptor2-utils,
# python3-networkx, python3-matplotlib and python3-rdflib, all of Debian, and Gephi's toolkit as .ci/run fetches it; further
# libraries come from npm into a folder that is deleted.
set -euo pipefail
pictures=docs/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
toolkit=$HOME/.m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar

(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts cytoscape@3.34.4 @js4cytoscape/cx-viz-converter@0.1.6 \
    vis-network@10.1.5 papaparse@5.7.1 stixview@1.3.2 mermaid@11.17.2 n3@2.13.12 jsonld@9.0.0 tabulator-tables@6.5.3)
./jaccuse ingest data/samples --store "$work/store" --quiet
# RDF says much of each claim: one claim is enough for a picture.
./jaccuse ingest data/samples/colonial-white-house.txt --store "$work/single" --quiet

export_to() { # view format file [options]
    ./jaccuse export "$1" --format "$2" --out "$work/$3" --store "$work/store" --quiet "${@:4}"
}
single() { # view format
    ./jaccuse export "$1" --format "$2" --out "$work/$2" --store "$work/single" --quiet
}
small() { # file picture [colours] [width]: few colours are enough for flat drawings
    convert "$1" -trim +repage -bordercolor white -border 8 -resize "${4:-1000}x1000>" +dither -colors "${3:-48}" \
        -define png:compression-level=9 -strip "$2"
}
screen() { # page size name [colours]
    chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --window-size="$2" \
        --virtual-time-budget=20000 --screenshot="$work/$3.png" "file://$1" 2>/dev/null
    small "$work/$3.png" "$pictures/$3.png" "${4:-48}"
}
drawn() { # format size files...
    node $pictures/page.js "$work/node_modules" "$1" "${@:3}" >"$work/$1.page.html"
    screen "$work/$1.page.html" "$2" "$1"
}
table() { # format view: text needs few colours
    export_to "$2" "$1" "claims.$1" "${one[@]}"
    node $pictures/page.js "$work/node_modules" "$1" "$work/claims.$1" >"$work/$1.page.html"
    screen "$work/$1.page.html" 1100,520 "$1" 8
}
graphviz() { # name: draws its DOT, wide
    dot -Tpng -Gdpi=65 "$work/$1.dot" -o "$work/$1.png"
    small "$work/$1.png" "$pictures/$1.png" 16 1500
}
quads() { # picture format file
    node $pictures/quads.js "$work/node_modules" "$2" "$3" >"$work/$1.dot"
    graphviz "$1"
}
raptor() { # format, the name raptor has for it, view
    local names=(-f 'xmlns:j="https://w3id.org/jaccuse/ns#"' -f 'xmlns:view="https://w3id.org/jaccuse/view#"'
        -f 'xmlns:jaccuse="https://w3id.org/jaccuse/"' -f 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        -f 'xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"' -f 'xmlns:skos="http://www.w3.org/2004/02/skos/core#"')
    single "$3" "$1"
    # Without its list of namespaces below.
    rapper -q "${names[@]}" -i "$2" -o dot "$work/$1" urn:base | sed '/^\tlabel=/d' >"$work/$1.dot"
    graphviz "$1"
}
gephi() { # file name; its SVG is shown by the browser, for its own PNG needs a screen
    java -Djava.awt.headless=true -Xmx600m -cp "$toolkit" $pictures/Preview.java "$work/$1" "$work/$2.svg" >/dev/null 2>&1
    echo "<style>body{margin:0}svg{width:1100px;height:900px}</style>$(sed -n '/<svg/,$p' "$work/$2.svg")" >"$work/$2.page.html"
    screen "$work/$2.page.html" 1100,900 "$2"
}

one=(--incident colonial-pipeline-2021)
export_to incident dot claims.dot "${one[@]}"
dot -Tpng -Gdpi=80 "$work/claims.dot" -o "$work/dot.png"
small "$work/dot.png" $pictures/dot.png

export_to incident gexf claims.gexf "${one[@]}"
gephi claims.gexf gexf
export_to incident graphml claims.graphml "${one[@]}"
gephi claims.graphml graphml

export_to incident graphml-yed claims.yed "${one[@]}"
/usr/bin/python3 $pictures/yed.py "$work/claims.yed" "$work/graphml-yed.png"
small "$work/graphml-yed.png" $pictures/graphml-yed.png

for format in cytoscape cx2 jgf; do
    export_to incident $format claims.$format "${one[@]}"
    drawn $format 1100,900 "$work/claims.$format"
done
export_to who-accuses-whom csv tables "${one[@]}"
drawn csv 1100,900 "$work/tables/nodes.csv" "$work/tables/edges.csv"
export_to incident neo4j neo4j "${one[@]}"
drawn neo4j 1100,900 "$work/neo4j/nodes.csv" "$work/neo4j/relationships.csv"
export_to who-accuses-whom mermaid claims.mmd "${one[@]}"
drawn mermaid 1000,1000 "$work/claims.mmd"
export_to incident stix claims.stix "${one[@]}"
drawn stix 1100,900 "$work/claims.stix"
table misp incident
table schema incident
table eurepoc claims

raptor turtle turtle who-accuses-whom
raptor ntriples ntriples actors
raptor rdfxml rdfxml actors
raptor rdfjson json who-accuses-whom
single claims trig
quads trig trig "$work/trig"
single timeline nquads
quads nquads nquads "$work/nquads"
single claims jsonld
quads jsonld jsonld "$work/jsonld"
single claims rdf12
quads rdf12 rdf12 "$work/rdf12"
single claims nanopub
quads nanopub nanopub "$work/nanopub"
single timeline trix
/usr/bin/python3 -c 'import rdflib, sys; read = rdflib.Dataset(); read.parse(sys.argv[1], format="trix"); print(read.serialize(format="nquads"))' \
    "$work/trix" | sort >"$work/trix.nq"
quads trix nquads "$work/trix.nq"
single who-accuses-whom binary-rdf
java -cp "$(cat target/classpath)" $pictures/Binary.java "$work/binary-rdf" >"$work/binary-rdf.nq"
quads binary-rdf nquads "$work/binary-rdf.nq"

export_to claims html claims.html
screen "$work/claims.html" 1200,760 html 32
