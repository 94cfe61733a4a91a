#!/usr/bin/env python3
"""Writes the corpus beside this file: accept-*.json, refuse-*.json and expectations.txt.

Made by hand from the grammar of RFC 8259, one idea a file. In a text to be refused, "¦" marks the place that the reader
has to name; it is not written. Run it after a change to the tables, and commit what it writes."""
import pathlib
import sys

sys.dont_write_bytecode = True

import accepted, refused_structure, refused_tokens
from table import ACCEPT, REFUSE

HERE = pathlib.Path(__file__).parent

for old in HERE.glob("*.json"):
    old.unlink()
for name, data in ACCEPT.items():
    (HERE / f"accept-{name}.json").write_bytes(data)
rows = []
for name, (data, line, column, reason) in sorted(REFUSE.items()):
    (HERE / f"refuse-{name}.json").write_bytes(data)
    rows.append(f"refuse-{name}.json\t{line}\t{column}\t{reason}\n")
(HERE / "expectations.txt").write_text("".join(rows))
print(f"{len(ACCEPT)} accepted, {len(REFUSE)} refused")
