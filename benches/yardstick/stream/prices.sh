#!/bin/sh
# Each model at each quality with its price per image, from genpanel itself: `prices.sh PATH/TO/genpanel > prices.csv`
"$1" quote - --format csv <<LINES | awk -F, 'NR == 1 { print "model,quality,each,basis" } NR > 1 { split($1, part, ":"); print part[1] "," part[2] "," $3 "," $8 }'
$(python3 "$(dirname "$0")/lines.py" 20000 | cut -d: -f1,2 | sort -u | sed 's/$/:1/')
LINES
