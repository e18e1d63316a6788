# jq -Rnc --rawfile prices prices.csv -f stream.jq lines.txt > out.jsonl
($prices | split("\n")[1:-1] | map(split(",") | {key: (.[0] + ":" + .[1]), value: {each: (.[2] | tonumber), basis: .[3]}})
 | from_entries) as $price
| inputs | . as $line | split(":") | (.[2] | tonumber) as $count | $price[.[0] + ":" + .[1]]
| {line: $line, per_image: .each, count: $count, total: (.each * $count), basis}
