# mawk -f stream.awk prices.csv lines.txt > out.csv
BEGIN { FS = "," }
FNR == NR { if (FNR > 1) { each[$1 ":" $2] = $3; basis[$1 ":" $2] = $4 } next }
FNR == 1 { FS = ":"; $0 = $0; print "line,per_image,count,total,basis" }
{ key = $1 ":" $2; print $0 "," each[key] "," $3 "," each[key] * $3 "," basis[key] }
