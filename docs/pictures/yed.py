"""Draws yEd's GraphML as NetworkX reads it: labels, shapes and places, with the stances in colour. yed.py FILE PICTURE"""

import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx

STANCES = {"affirm": ("#D55E00", "-"), "deny": ("#0072B2", "--"), "doubt": ("#CC79A7", ":")}
SHAPES = {"rectangle": "square", "roundrectangle": "round", "ellipse": "round4", "diamond": "darrow", "hexagon": "roundtooth", "octagon": "sawtooth"}

graph = nx.read_graphml(sys.argv[1], force_multigraph=True)
places = {node: (float(told["x"]), -float(told["y"])) for node, told in graph.nodes(data=True) if "x" in told}
plt.figure(figsize=(14, 9))
seen = {}
for start, end, told in graph.edges(data=True):
    nth = seen[start, end] = seen.get((start, end), 0) + 1
    colour, line = STANCES.get(told.get("stance"), ("#999999", "-"))
    nx.draw_networkx_edges(
        graph, places, [(start, end)], edge_color=colour, style=line, width=1.4, node_size=1500, connectionstyle=f"arc3,rad={0.14 * nth}"
    )
for node, (x, y) in places.items():
    told = graph.nodes[node]
    style = SHAPES.get(told.get("shape_type"), "square") + ",pad=0.35"
    plt.text(x, y, told.get("label", ""), ha="center", va="center", fontsize=8, bbox={"boxstyle": style, "fc": "white", "ec": "#333333"})
plt.axis("off")
plt.savefig(sys.argv[2], dpi=90, bbox_inches="tight")
