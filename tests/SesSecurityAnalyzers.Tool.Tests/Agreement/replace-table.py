#!/usr/bin/env python3
"""Puts measured tables between their marks in a page: replace-table.py PAGE TABLE_FILE..., each named like its mark."""
import os, sys

page = open(sys.argv[1], encoding="utf-8").read()
for path in sys.argv[2:]:
    begin, end = f"<!-- measured: {os.path.basename(path)} -->\n", "<!-- /measured -->"
    start = page.index(begin) + len(begin)
    page = page[:start] + open(path, encoding="utf-8").read() + page[page.index(end, start):]
open(sys.argv[1], "w", encoding="utf-8", newline="\n").write(page)
