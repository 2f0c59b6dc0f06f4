#!/bin/sh
# Fetches the drawing library of the exported page again: the same version gives the same bytes.
# Run it from the top of the project; to update, change the version and the digest together.
set -eu
version=3.34.4
digest=081591ab735b2b6a3b31a3c60f8f3a3e2fee8c92939e0c7820ad1208571b6cd8
page=src/main/resources/org/jaccuse/export/page
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "cytoscape@$version" >/dev/null && tar xzf "cytoscape-$version.tgz")
echo "$digest  $work/package/dist/cytoscape.min.js" | sha256sum -c -
cp "$work/package/dist/cytoscape.min.js" "$page/cytoscape.min.js"
cp "$work/package/LICENSE" "$page/cytoscape-LICENSE.txt"
