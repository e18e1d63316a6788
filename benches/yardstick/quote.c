/* The least that `genpanel quote MODEL:QUALITY:COUNT` has to do: read the prices from a file, read the line, multiply, print.
 *
 *     cc -O2 -o quote quote.c && ./quote prices.csv nano-banana-pro:2K:3
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
    char row[256], *line = count > 2 ? arguments[2] : "", *times = strrchr(line, ':');
    FILE *prices = count > 2 ? fopen(arguments[1], "r") : NULL;
    if (!prices || !times) {
        fprintf(stderr, "usage: quote PRICES MODEL:QUALITY:COUNT\n");
        return 2;
    }
    size_t named = times - line;
    while (fgets(row, sizeof row, prices)) {
        char *model = strtok(row, ","), *quality = strtok(NULL, ","), *each = strtok(NULL, ","),
             *basis = strtok(NULL, ",\n");
        if (!basis || strlen(model) + 1 + strlen(quality) != named || strncmp(line, model, strlen(model)) != 0 ||
            strncmp(line + strlen(model) + 1, quality, strlen(quality)) != 0)
            continue;
        long one = atol(each), n = atol(times + 1);
        printf("%-32s %6s %5s %6s  %s\n%-32s %6ld %5ld %6ld  %s\n", "line", "each", "count", "total", "basis", line, one, n,
               one * n, basis);
        return 0;
    }
    fprintf(stderr, "unknown: %s\n", line);
    return 2;
}
