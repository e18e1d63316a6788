"""python3 stream.py < lines.txt > out.jsonl"""
import csv
import json
import sys

prices = {(row["model"], row["quality"]): (int(row["each"]), row["basis"]) for row in csv.DictReader(open("prices.csv"))}
write = sys.stdout.write
for line in sys.stdin:
    line = line.rstrip("\n")
    model, quality, count = line.split(":")
    each, basis = prices[model, quality]
    count = int(count)
    write(json.dumps({"line": line, "per_image": each, "count": count, "total": each * count, "basis": basis}) + "\n")
