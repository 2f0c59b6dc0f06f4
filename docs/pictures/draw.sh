#!/usr/bin/env bash
# Draws the pictures of docs/exports.md again, from the samples, each by a viewer or library that reads the format.
# Run it from the top of the project; it takes some minutes. Needs chromium, graphviz, imagemagick, nodejs and npm, and Gephi's
# toolkit as .ci/run fetches it; further libraries come from npm into a folder that is deleted.
set -euo pipefail
pictures=docs/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
toolkit=$HOME/.m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar

(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts cytoscape@3.34.4 @js4cytoscape/cx-viz-converter@0.1.6 \
    vis-network@10.1.5 papaparse@5.7.1 stixview@1.3.2 mermaid@11.17.2)
./jaccuse ingest data/samples --store "$work/store" --quiet

export_to() { # view format file [options]
    ./jaccuse export "$1" --format "$2" --out "$work/$3" --store "$work/store" --quiet "${@:4}"
}
small() { # file: few colours are enough for flat drawings
    convert "$1" -trim +repage -bordercolor white -border 8 -resize '1000x1000>' -colors 48 -define png:compression-level=9 -strip "$2"
}
screen() { # page size name
    chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --window-size="$2" \
        --virtual-time-budget=20000 --screenshot="$work/$3.png" "file://$1" 2>/dev/null
    small "$work/$3.png" "$pictures/$3.png"
}
drawn() { # format size files...
    node $pictures/page.js "$work/node_modules" "$1" "${@:3}" >"$work/$1.page.html"
    screen "$work/$1.page.html" "$2" "$1"
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

for format in cytoscape cx2 jgf; do
    export_to incident $format claims.$format "${one[@]}"
    drawn $format 1100,900 "$work/claims.$format"
done
export_to who-accuses-whom csv tables "${one[@]}"
drawn csv 1100,900 "$work/tables/nodes.csv" "$work/tables/edges.csv"
export_to who-accuses-whom mermaid claims.mmd "${one[@]}"
drawn mermaid 1000,1000 "$work/claims.mmd"
export_to incident stix claims.stix "${one[@]}"
drawn stix 1100,900 "$work/claims.stix"
export_to claims html claims.html
screen "$work/claims.html" 1200,760 html
